import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const publicFee: GuideSituation = {
  id: 'public-fee',
  title: 'Nộp phí dịch vụ công',
  hint: 'Phí, lệ phí của hồ sơ nộp trên mạng',
  words: [
    'lệ phí',
    'nộp phí hồ sơ',
    'biên lai điện tử',
    'thanh toán dịch vụ công',
    'đóng phí VNeID',
  ],
  steps: [
    {
      id: 'inside',
      title: 'Chỉ nộp ở ba nơi',
      actions: [
        'Nộp trong Cổng Dịch vụ công quốc gia, trong VNeID, hoặc tại quầy (kể cả mã QR đặt ở quầy).',
      ],
      never: 'Không nộp phí qua đường dẫn, qua điện thoại hay vào tài khoản riêng.',
      failures: [
        {
          symptom: 'Có người gọi đòi phí',
          remedy: 'Cúp máy, rồi tự mở hồ sơ để xem có phí thật không, hoặc hỏi tại quầy.',
          to: { situation: 'call', guide: 'stay-safe' },
        },
      ],
      picture: 'lock',
      sources: ['fake-fee', 'fees-napas'],
      ...checked,
    },
    {
      id: 'amount',
      title: 'Xem số tiền trong hồ sơ',
      actions: [
        'Mở hồ sơ của bạn, tìm mục yêu cầu thanh toán.',
        'Không thấy yêu cầu thì chưa phải nộp.',
      ],
      failures: [],
      picture: 'phone-form',
      sources: ['fees-portal', 'fees-napas'],
      ...checked,
    },
    {
      id: 'pay',
      title: 'Trả ngay trên màn hình đó',
      actions: [
        'Chọn ngân hàng, ví hoặc mã QR mà màn hình đưa ra.',
        'Xem lại tên nơi nhận và số tiền rồi mới xác nhận.',
      ],
      failures: [
        {
          symptom: 'Trả lỗi, tiền đã bị trừ',
          remedy: 'Đừng trả lại lần nữa. Chờ, xem lại hồ sơ, rồi hỏi ngân hàng hoặc quầy.',
        },
      ],
      picture: 'phone-qr',
      sources: ['fees-portal', 'fees-vneid'],
      ...checked,
    },
    {
      id: 'receipt',
      title: 'Lấy biên lai',
      actions: ['Trong hồ sơ, tìm mục đã thanh toán và tải biên lai về.'],
      see: 'Biên lai ghi số tiền và hồ sơ của bạn.',
      failures: [],
      picture: 'papers',
      sources: ['fees-portal'],
      ...checked,
    },
  ],
  next: [{ situation: 'follow', guide: 'online-procedure' }],
};
