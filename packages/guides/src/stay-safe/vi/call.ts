import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const call: GuideSituation = {
  id: 'call',
  title: 'Có người lạ gọi điện',
  hint: 'Xưng công an, ngân hàng, phường, xã, nhà mạng, toà án',
  words: [
    'giả danh công an',
    'cuộc gọi lừa đảo',
    'gọi video',
    'có người gọi đòi tiền',
    'xưng ngân hàng',
    'doạ khoá SIM',
    'liên quan vụ án',
    'tội phạm, rửa tiền',
    'cập nhật địa chỉ sau sáp nhập',
  ],
  steps: [
    {
      id: 'hang-up',
      title: 'Cúp máy',
      actions: ['Không cần trả lời. Cứ cúp máy.', 'Ai doạ, ai giục làm ngay thì càng nên cúp.'],
      never: 'Không đọc mã OTP, mật khẩu, số thẻ. Công an không làm việc qua cuộc gọi video.',
      failures: [
        {
          symptom: 'Họ biết rõ tên, địa chỉ của tôi',
          remedy:
            'Kẻ gian thường đã có sẵn những điều đó. Biết tên bạn không có nghĩa là công an hay ngân hàng thật.',
        },
        {
          symptom: 'Họ gửi giấy tờ, ảnh thẻ ngành',
          remedy:
            'Ảnh và giấy gửi qua mạng làm giả được. Công an làm việc trực tiếp, có giấy mời hoặc tại trụ sở.',
        },
        {
          symptom: 'Họ xưng là tổ công nghệ số',
          remedy:
            'Bạn đã nhờ tổ thì người của tổ đọc được mã của bạn. Ai không đọc được mã thì đừng nghe theo.',
        },
      ],
      picture: 'phone-warning',
      sources: ['mps-no-calls', 'ha-tinh-police', 'fake-vneid'],
      ...checked,
    },
    {
      id: 'check',
      title: 'Hỏi lại bằng số bạn đã biết',
      actions: [
        'Muốn biết thật hay không, đến công an phường, xã hoặc ra quầy ngân hàng.',
        'Hoặc gọi số ghi trên thẻ ngân hàng. Đừng gọi lại số vừa gọi cho bạn.',
      ],
      never: 'Không làm VNeID theo lời người lạ gọi tới. Công an chỉ hướng dẫn khi gặp mặt.',
      failures: [
        {
          symptom: 'Ngân hàng báo tài khoản bị khoá thật',
          remedy:
            'Kẻ gian có thể cố ý nhập sai mật khẩu để tài khoản bị khoá, rồi gọi tới “giúp”. Tự gọi ngân hàng hoặc ra quầy để mở.',
        },
      ],
      picture: 'police-desk',
      sources: ['face-to-face', 'mps-no-calls', 'locked-account'],
      ...checked,
    },
    {
      id: 'no-fee',
      title: 'Không nộp phí qua điện thoại',
      actions: [
        'Địa chỉ sau sáp nhập được cập nhật tự động, không phải nộp phí.',
        'Ai đòi chuyển tiền vào tài khoản riêng thì dừng lại.',
      ],
      never: 'Không chia sẻ màn hình điện thoại cho người gọi.',
      failures: [],
      picture: 'lock',
      sources: ['da-nang-fee', 'mps-no-calls', 'refund-trick'],
      ...checked,
    },
    {
      id: 'report',
      title: 'Báo cho nơi có trách nhiệm',
      actions: ['Gọi 156, đọc số đã gọi cho bạn.', 'Kể cho người nhà và công an phường, xã biết.'],
      never: 'Đừng xoá vội số của họ và tin nhắn.',
      failures: [],
      picture: 'phone-call',
      phones: ['156'],
      sources: ['report-156', 'free-156', 'mps-no-calls'],
      ...checked,
    },
  ],
  next: [
    { situation: 'installed' },
    { situation: 'gave-code' },
    { situation: 'scam-call', guide: 'vneid' },
  ],
};
