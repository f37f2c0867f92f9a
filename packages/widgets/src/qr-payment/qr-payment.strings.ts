import type { Strings } from '../base/strings.ts';

/**
 * What `<toso-qr-payment>` says at first, in Vietnamese. What it says once somebody looks at a code
 * is in own.strings.ts, result.words.ts and panels.words.ts, and may be replaced by the same keys.
 */
export const source = {
  lang: 'vi',
  title: 'Mã này nói gì?',
  example:
    'Đây là mã mẫu, tài khoản không có thật. Bạn chạm vào từng dòng để xem phần đó nằm ở đâu trong hình.',
  /** `{part}`: the line that is lit. */
  picture: 'Hình mã QR, đang sáng phần: {part}',
  pictureAll: 'Hình mã QR',
  bank: 'Ngân hàng',
  account: 'Số tài khoản',
  amount: 'Số tiền',
  exampleAmount: '8.000 đồng',
  purpose: 'Nội dung',
  name: 'Tên người nhận',
  noName: 'không có trong mã: hãy đọc to tên hiện trong ứng dụng ngân hàng',
  start: 'Xem mã của bạn',
  seller: 'Người bán hàng',
  fees: 'Trả phí dịch vụ công',
  mistake: 'Đã lỡ chuyển tiền',
  back: 'Quay lại',
  notLoaded: 'Chưa tải được phần này. Bạn thử lại khi có mạng.',
} as const satisfies Strings;
