import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const delivery: GuideSituation = {
  id: 'delivery',
  title: 'Có người gọi giao hàng',
  hint: 'Người gọi bảo chuyển khoản trước, gửi mã, gửi đường dẫn',
  words: [
    'shipper',
    'giả giao hàng',
    'chuyển tiền nhận hàng',
    'đơn hàng 0 đồng',
    'phí giao hàng',
    'gửi hàng ở bảo vệ',
  ],
  steps: [
    {
      id: 'whose',
      title: 'Hỏi lại đơn hàng',
      actions: [
        'Hỏi ai gửi, món gì, mã vận đơn. Hỏi cả người nhà có đặt không.',
        'Tự mở ứng dụng nơi mua hoặc trang của hãng giao hàng để xem.',
      ],
      failures: [
        {
          symptom: 'Họ biết tên và đơn hàng của tôi',
          remedy: 'Thông tin đơn hàng có thể đã lộ. Vẫn đợi nhận hàng rồi mới trả tiền.',
        },
      ],
      picture: 'phone-call',
      sources: ['hanoi-couriers', 'small-fee'],
      ...checked,
    },
    {
      id: 'no-pay-first',
      title: 'Chưa cầm hàng, chưa chuyển tiền',
      actions: ['Không ở nhà thì hẹn giao lại, hoặc nhờ người nhà nhận.'],
      never: 'Vài nghìn đồng cũng không chuyển trước.',
      failures: [],
      picture: 'parcel',
      sources: ['hanoi-couriers', 'small-fee', 'mps-couriers'],
      ...checked,
    },
    {
      id: 'no-link',
      title: 'Không bấm, không quét',
      actions: ['Họ nói “chuyển nhầm, quét mã để hoàn tiền”, “bấm đường dẫn để huỷ” thì cúp máy.'],
      never: 'Không chia sẻ màn hình, không đọc mã OTP.',
      failures: [
        {
          symptom: 'Tôi đã chuyển tiền rồi',
          remedy: 'Gọi ngân hàng ngay và đừng chuyển thêm.',
          to: { situation: 'sent-money', guide: 'stay-safe' },
        },
        {
          symptom: 'Tôi đã bấm đường dẫn',
          remedy: 'Ngắt mạng, tháo SIM, rồi làm tiếp các bước ở đó.',
          to: { situation: 'installed', guide: 'stay-safe' },
        },
      ],
      picture: 'phone-warning',
      sources: ['refund-trick', 'mps-couriers', 'hanoi-couriers'],
      ...checked,
    },
  ],
  next: [{ situation: 'sent-money', guide: 'stay-safe' }, { situation: 'buy' }],
};
