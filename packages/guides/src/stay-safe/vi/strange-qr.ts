import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const strangeQr: GuideSituation = {
  id: 'strange-qr',
  title: 'Mã QR dán, treo, gửi tới',
  hint: 'Trên tường, cửa nhà, xe máy, phiếu quà, gói hàng',
  words: [
    'mã QR lạ',
    'quét mã nhận quà',
    'thẻ treo xe',
    'dán đè mã QR',
    'mã QR lừa đảo',
    'quét mã bị mất tiền',
  ],
  steps: [
    {
      id: 'know',
      title: 'Mã QR có thể là gì',
      actions: [
        'Mã QR có thể là chữ, là trang web, hoặc là lệnh chuyển tiền.',
        'Nhìn mã bằng mắt thì không biết được. Không rõ ai dán thì đừng quét.',
      ],
      failures: [],
      picture: 'phone-qr',
      sources: ['qr-stickers', 'qr-warning'],
      ...checked,
    },
    {
      id: 'web-page',
      title: 'Mở ra trang web thì dừng',
      actions: [
        'Mã để trả tiền mở trong ứng dụng ngân hàng hoặc ví điện tử.',
        'Thấy trang web hiện ra thì đóng lại, đừng điền gì.',
      ],
      never: 'Không điền mã OTP, mật khẩu, số căn cước vào trang đó.',
      failures: [
        {
          symptom: 'Trang web giống hệt trang ngân hàng',
          remedy: 'Trang giả làm rất giống. Đóng lại rồi tự mở ứng dụng ngân hàng trên máy.',
        },
      ],
      picture: 'phone-warning',
      sources: ['qr-warning', 'qr-stickers'],
      ...checked,
    },
    {
      id: 'pay-check',
      title: 'Trả tiền thì xem tên người nhận',
      actions: [
        'Đọc to tên tài khoản trên màn hình xác nhận và hỏi người bán có đúng không.',
        'Ứng dụng ngân hàng cảnh báo thì dừng lại.',
      ],
      failures: [],
      picture: 'shop-qr',
      sources: ['qr-warning', 'bank-warnings'],
      ...checked,
    },
    {
      id: 'report',
      title: 'Báo cho nơi có trách nhiệm',
      actions: [
        'Báo công an phường, xã; mã ở quầy thì báo cả người bán.',
        'Kể cho người nhà, hàng xóm biết.',
      ],
      never: 'Đừng xoá vội ảnh chụp mã và tin nhắn.',
      failures: [],
      picture: 'police-desk',
      sources: ['strange-cards', 'qr-warning'],
      ...checked,
    },
  ],
  next: [
    { situation: 'scan', guide: 'pay-online' },
    { situation: 'gave-code' },
    { situation: 'installed' },
  ],
};
