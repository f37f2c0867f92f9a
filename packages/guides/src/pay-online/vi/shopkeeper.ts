import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const shopkeeper: GuideSituation = {
  id: 'shopkeeper',
  title: 'Tôi bán hàng, nhận tiền bằng mã',
  hint: 'Cho người bán ở chợ, quán, cửa hàng nhỏ',
  words: [
    'tiểu thương',
    'chưa nhận được tiền',
    'dán mã QR',
    'bill giả',
    'biên lai giả',
    'hoá đơn giả',
    'loa báo tiền',
    'mã QR bị dán đè',
  ],
  steps: [
    {
      id: 'frame',
      title: 'Đặt mã ở chỗ bạn trông thấy',
      actions: ['Đặt một mã ở quầy, ép trong khung, tránh để ngoài đường.'],
      see: 'Trên khung có ghi rõ tên bạn và ngân hàng.',
      failures: [],
      picture: 'shop-qr',
      sources: ['shop-stickers', 'shop-codes'],
      ...checked,
    },
    {
      id: 'each-morning',
      title: 'Mỗi sáng tự quét mã của mình',
      actions: [
        'Lấy máy khác quét thử, xem tên hiện ra có đúng tên bạn.',
        'Sờ xem có miếng dán đè lên không.',
      ],
      failures: [
        {
          symptom: 'Tên hiện ra không phải tên tôi',
          remedy: 'Gỡ mã xuống ngay, giữ lại miếng dán, báo công an phường, xã và báo khách quen.',
        },
      ],
      picture: 'two-phones',
      sources: ['shop-stickers', 'shop-codes'],
      ...checked,
    },
    {
      id: 'own-notice',
      title: 'Chờ báo từ ngân hàng của bạn',
      actions: [
        'Tiền về khi ứng dụng ngân hàng của bạn báo, hoặc loa báo.',
        'Chưa thấy báo thì chưa giao hàng.',
      ],
      never: 'Không tin màn hình hay ảnh biên lai trên máy của khách.',
      failures: [
        {
          symptom: 'Khách nói mạng chậm, đang vội',
          remedy: 'Mời khách chờ hoặc trả tiền mặt. Ảnh biên lai giả làm được trong vài giây.',
        },
      ],
      picture: 'bank-notice',
      sources: ['fake-receipts', 'grocer'],
      ...checked,
    },
    {
      id: 'helpers',
      title: 'Dặn người bán giúp',
      actions: ['Để người đứng quầy cũng nghe được báo tiền về.'],
      never: 'Không cho ai mượn mật khẩu, mã OTP ngân hàng.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['fake-receipts', 'grocer'],
      ...checked,
    },
  ],
  next: [
    { situation: 'orders', guide: 'sell-online' },
    { situation: 'sent-money', guide: 'stay-safe' },
  ],
};
