import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const newNumber: GuideSituation = {
  id: 'new-number',
  title: 'Đổi số điện thoại',
  hint: 'Số đã đăng ký VNeID không còn dùng, hoặc là số của người khác',
  registers: true,
  words: ['đổi SIM', 'mất SIM', 'bỏ số cũ', 'số của con', 'số không chính chủ'],
  steps: [
    {
      id: 'ask',
      title: 'Xin đổi số',
      actions: [
        'Mang thẻ căn cước đến công an phường, xã xin đổi số.',
        'Hoặc tự gọi 1900 0368, bấm phím 4 để gặp người trực.',
      ],
      never: 'Ai gọi đến nhận đổi số giúp, bạn đừng nghe.',
      failures: [
        {
          symptom: 'Tổng đài luôn bận',
          remedy: 'Tổng đài có lúc quá đông. Gọi lại giờ khác hoặc ra công an phường, xã.',
        },
      ],
      picture: 'police-desk',
      phones: ['19000368'],
      sources: ['one-number', 'new-number-days'],
      ...checked,
    },
    {
      id: 'verify',
      title: 'Trả lời để xác minh',
      actions: [
        'Người trực hỏi về lý lịch, nơi ở. Trả lời đúng như giấy tờ.',
        'Báo số mới của chính bạn, chưa gắn với tài khoản khác.',
      ],
      never: 'Không đọc mật khẩu, mã trong tin nhắn hay số thẻ ngân hàng.',
      failures: [],
      picture: 'phone-call',
      sources: ['one-number'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Chờ tin nhắn rồi kích hoạt lại',
      actions: [
        'Chờ tin nhắn của Bộ Công an ở số mới.',
        'Có tin nhắn thì kích hoạt lại tài khoản bằng số mới.',
      ],
      see: 'Có thể phải chờ hơn một tuần.',
      failures: [
        {
          symptom: 'Quá lâu chưa có tin nhắn',
          remedy: 'Hỏi lại nơi bạn đã xin đổi số.',
        },
      ],
      picture: 'phone-wait',
      sources: ['one-number', 'new-number-days'],
      ...checked,
    },
  ],
  next: [{ situation: 'activate', step: 'start' }],
};
