import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const wrongGoods: GuideSituation = {
  id: 'wrong-goods',
  title: 'Hàng sai, hỏng, không giao',
  hint: 'Đã trả tiền mà hàng không như đã đặt',
  words: ['đổi trả', 'hàng giả', 'hàng hỏng', 'khiếu nại', 'không nhận được hàng', 'hoàn tiền'],
  steps: [
    {
      id: 'keep',
      title: 'Giữ hàng và bằng chứng',
      actions: ['Chụp món hàng, gói hàng, hoá đơn. Giữ tin nhắn với người bán.'],
      failures: [],
      picture: 'screenshot',
      sources: ['buyer-notes', 'open-the-parcel'],
      ...checked,
    },
    {
      id: 'seller',
      title: 'Báo người bán và sàn',
      actions: [
        'Nhắn người bán rõ hàng sai chỗ nào, muốn đổi hay trả.',
        'Mua trên sàn thì mở đơn hàng, tìm mục đổi trả hoặc khiếu nại.',
      ],
      never: 'Không bấm đường dẫn hoàn tiền do người lạ gửi.',
      failures: [],
      picture: 'phone-form',
      sources: ['buyer-notes', 'refund-trick'],
      ...checked,
    },
    {
      id: 'hotline',
      title: 'Hỏi tổng đài người tiêu dùng',
      actions: [
        'Người bán không trả lời thì gọi 1800 6838 để được hướng dẫn.',
        'Thấy bị lừa thì báo công an phường, xã.',
      ],
      failures: [],
      picture: 'phone-call',
      phones: ['18006838'],
      sources: ['consumer-hotline', 'hotline-free'],
      ...checked,
    },
  ],
  next: [{ situation: 'sent-money', guide: 'stay-safe' }],
};
