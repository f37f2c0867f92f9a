import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const payFee: GuideSituation = {
  id: 'pay-fee',
  title: 'Nộp phí cho hồ sơ',
  hint: 'Hồ sơ có phí, lệ phí',
  words: ['lệ phí', 'thanh toán trực tuyến', 'biên lai điện tử', 'nộp tiền hồ sơ'],
  steps: [
    {
      id: 'see',
      title: 'Xem có phí hay không',
      actions: [
        'Mở hồ sơ trong Cổng, tìm mục yêu cầu thanh toán.',
        'Không phải thủ tục nào cũng có phí. Không thấy yêu cầu thì chưa phải nộp.',
      ],
      failures: [],
      picture: 'phone-form',
      sources: ['fees-portal', 'file-online'],
      ...checked,
    },
    {
      id: 'pay',
      title: 'Trả ngay trên màn hình đó',
      actions: [
        'Chọn ngân hàng hoặc mã QR mà Cổng hay VNeID đưa ra.',
        'Xem lại số tiền rồi xác nhận trong ứng dụng ngân hàng.',
      ],
      never: 'Không nộp qua đường dẫn, qua điện thoại hay vào tài khoản riêng.',
      failures: [
        {
          symptom: 'Tiền đã trừ mà hồ sơ chưa ghi nhận',
          remedy: 'Đừng trả lần nữa. Chờ rồi xem lại, sau đó hỏi ngân hàng hoặc quầy.',
        },
      ],
      picture: 'phone-qr',
      sources: ['fees-portal', 'fees-vneid', 'fake-fee'],
      ...checked,
    },
    {
      id: 'receipt',
      title: 'Lấy biên lai',
      actions: ['Tìm mục đã thanh toán trong hồ sơ, tải biên lai về máy.'],
      see: 'Biên lai ghi số tiền và hồ sơ của bạn.',
      failures: [],
      picture: 'papers',
      sources: ['fees-portal'],
      ...checked,
    },
  ],
  next: [{ situation: 'follow' }, { situation: 'public-fee', guide: 'pay-online' }],
};
