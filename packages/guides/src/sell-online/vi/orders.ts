import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const orders: GuideSituation = {
  id: 'orders',
  title: 'Có khách đặt hàng',
  hint: 'Nhận đơn, nhận tiền, gửi hàng',
  words: [
    'giao hàng',
    'đóng gói',
    'nhận đơn',
    'khách chuyển khoản',
    'khách nước ngoài',
    'bill giả',
  ],
  steps: [
    {
      id: 'confirm',
      title: 'Hỏi lại đơn',
      actions: ['Nhắn lại món, số lượng, giá, địa chỉ, cách trả tiền.'],
      failures: [],
      picture: 'phone-call',
      sources: ['post-an-offer', 'fake-receipts'],
      ...checked,
    },
    {
      id: 'money',
      title: 'Thấy tiền về rồi mới gửi',
      actions: ['Xem báo có trong ứng dụng ngân hàng của chính bạn.'],
      never: 'Không tin ảnh biên lai khách gửi.',
      failures: [
        {
          symptom: 'Khách gửi đường dẫn để “nhận tiền”',
          remedy: 'Đừng mở. Nhận tiền không cần điền mã OTP hay số thẻ vào trang nào.',
          to: { situation: 'link', guide: 'stay-safe' },
        },
        {
          symptom: 'Khách nói ở nước ngoài, gửi tiền về',
          remedy:
            'Cẩn thận: kẻ gian hay giả trang chuyển tiền quốc tế. Hỏi ngân hàng của bạn trước.',
        },
      ],
      picture: 'bank-notice',
      sources: ['fake-receipts', 'fake-buyers'],
      ...checked,
    },
    {
      id: 'pack',
      title: 'Đóng gói chắc chắn',
      actions: [
        'Chụp hàng trước khi gói. Gói kín, ghi tên và số điện thoại người nhận.',
        'Hàng dễ hỏng thì hỏi hãng giao hàng cách gửi.',
      ],
      failures: [],
      picture: 'parcel',
      sources: ['nurserywoman', 'province-platform'],
      ...checked,
    },
    {
      id: 'hand-over',
      title: 'Gửi và giữ mã vận đơn',
      actions: ['Lấy mã vận đơn, nhắn cho khách để cùng theo dõi.'],
      see: 'Khách xem được hàng đang ở đâu.',
      failures: [],
      picture: 'papers',
      sources: ['hanoi-couriers'],
      ...checked,
    },
  ],
  next: [{ situation: 'shopkeeper', guide: 'pay-online' }],
};
