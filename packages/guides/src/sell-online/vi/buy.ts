import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const buy: GuideSituation = {
  id: 'buy',
  title: 'Mua hàng trên mạng',
  hint: 'Lần đầu đặt hàng, hoặc chưa rõ người bán',
  words: [
    'mua online',
    'đặt hàng',
    'mua trên Facebook',
    'mua trên sàn',
    'mua hàng qua livestream',
    'đặt cọc',
  ],
  steps: [
    {
      id: 'seller',
      title: 'Xem người bán là ai',
      actions: [
        'Chọn nơi có địa chỉ, số điện thoại rõ và đã bán lâu.',
        'Đọc ý kiến người mua trước, xem cả ngày viết.',
      ],
      never: 'Giá rẻ lạ thường, giục chuyển cọc ngay thì bỏ qua.',
      failures: [
        {
          symptom: 'Nhiều lời khen giống hệt nhau',
          remedy: 'Lời khen cùng ngày, cùng giọng có thể là giả. Tìm nơi khác.',
        },
      ],
      picture: 'phone-warning',
      sources: ['steps-to-buy', 'buyer-notes', 'scams-shopping'],
      ...checked,
    },
    {
      id: 'read',
      title: 'Đọc kỹ món hàng',
      actions: [
        'Đọc cỡ, chất liệu, hạn dùng, phí giao, có đổi trả không.',
        'Chụp màn hình phần giới thiệu để giữ lại.',
      ],
      failures: [],
      picture: 'screenshot',
      sources: ['buyer-notes'],
      ...checked,
    },
    {
      id: 'order',
      title: 'Đặt hàng, trả tiền khi nhận',
      actions: [
        'Lần đầu mua thì chọn trả tiền khi nhận hàng.',
        'Trả trước thì trả ngay trong sàn, đừng chuyển vào tài khoản riêng.',
      ],
      failures: [
        {
          symptom: 'Người bán bảo ra ngoài sàn cho rẻ',
          remedy: 'Đừng theo. Ra ngoài thì sàn khó giúp bạn khi có chuyện.',
        },
      ],
      picture: 'phone-form',
      sources: ['open-the-parcel', 'scams-shopping'],
      ...checked,
    },
    {
      id: 'open',
      title: 'Mở ra xem trước khi trả tiền',
      actions: [
        'Xem đúng tên người gửi, đúng món đã đặt.',
        'Xin mở gói ra xem rồi mới trả tiền. Giữ hoá đơn.',
      ],
      failures: [
        {
          symptom: 'Người giao không cho mở',
          remedy: 'Quay video lúc mở, ngay khi nhận. Hàng sai thì báo người bán và sàn.',
          to: { situation: 'wrong-goods' },
        },
      ],
      picture: 'parcel',
      sources: ['open-the-parcel'],
      ...checked,
    },
  ],
  next: [{ situation: 'delivery' }, { situation: 'wrong-goods' }],
};
