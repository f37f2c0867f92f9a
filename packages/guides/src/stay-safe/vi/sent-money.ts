import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const sentMoney: GuideSituation = {
  id: 'sent-money',
  title: 'Đã lỡ chuyển tiền cho kẻ lừa',
  hint: 'Chuyển khoản, quét mã, nạp thẻ, đặt cọc',
  words: [
    'bị lừa chuyển khoản',
    'lấy lại tiền',
    'mất tiền',
    'đặt cọc bị lừa',
    'việc nhẹ lương cao',
    'đầu tư lừa đảo',
  ],
  steps: [
    {
      id: 'bank',
      title: 'Gọi ngân hàng của bạn ngay',
      actions: [
        'Gọi số ghi trên thẻ, nói rõ giờ chuyển, số tiền, tài khoản nhận.',
        'Xin ngân hàng tra soát giao dịch.',
      ],
      see: 'Ngân hàng nhận yêu cầu của bạn.',
      failures: [
        {
          symptom: 'Có lấy lại được tiền không',
          remedy:
            'Gọi càng sớm càng có hy vọng, nhưng không ai hứa chắc được. Vẫn nên báo ngân hàng và công an.',
        },
      ],
      picture: 'phone-call',
      sources: ['trace-transfer', 'bank-warnings'],
      ...checked,
    },
    {
      id: 'stop',
      title: 'Không chuyển thêm đồng nào',
      actions: [
        'Ai đòi thêm tiền “để hoàn lại” thì đó vẫn là kẻ lừa.',
        'Đừng quét mã “hoàn tiền”, đừng bấm đường dẫn họ gửi.',
      ],
      never: 'Không trả phí cho ai hứa lấy lại tiền trên mạng.',
      failures: [],
      picture: 'phone-warning',
      sources: ['refund-trick'],
      ...checked,
    },
    {
      id: 'keep',
      title: 'Giữ lại bằng chứng',
      actions: [
        'Chụp màn hình giao dịch, tin nhắn, trang của người nhận.',
        'Ghi lại số điện thoại và giờ họ gọi.',
      ],
      failures: [],
      picture: 'screenshot',
      sources: ['trace-transfer', 'refund-trick'],
      ...checked,
    },
    {
      id: 'police',
      title: 'Trình báo công an',
      actions: [
        'Mang giấy tờ và bằng chứng đến công an phường, xã gần nhất.',
        'Việc khẩn cấp thì gọi 113.',
      ],
      bring: ['Giấy tờ tuỳ thân', 'Ảnh chụp giao dịch, tin nhắn'],
      failures: [
        {
          symptom: 'Tôi ngại, sợ người ta cười',
          remedy: 'Rất nhiều người đã bị lừa như vậy. Báo sớm là giúp mình và giúp hàng xóm.',
        },
      ],
      picture: 'police-desk',
      phones: ['113'],
      sources: ['mps-no-calls', 'refund-trick', 'police-113'],
      ...checked,
    },
  ],
  next: [{ situation: 'gave-code' }, { situation: 'installed' }],
};
