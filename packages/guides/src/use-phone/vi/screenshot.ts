import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const screenshot: GuideSituation = {
  id: 'screenshot',
  title: 'Chụp màn hình',
  hint: 'Để giữ lại, hoặc cho người giúp xem',
  words: [
    'chụp ảnh màn hình',
    'lưu lại màn hình',
    'chụp lại tin nhắn',
    'screenshot',
    'gửi cho người giúp',
  ],
  steps: [
    {
      id: 'prepare',
      title: 'Mở đúng màn hình cần chụp',
      actions: ['Mở trang hoặc tin nhắn cần giữ lại.'],
      never: 'Không chụp và gửi màn hình có mã OTP, mật khẩu, số thẻ.',
      failures: [],
      picture: 'screenshot',
      sources: ['two-buttons', 'iphone-screenshots'],
      ...checked,
    },
    {
      id: 'press',
      title: 'Bấm hai nút cùng lúc',
      actions: [
        'Android: nút nguồn và nút giảm âm lượng. iPhone không có nút tròn: nút bên sườn và nút tăng âm lượng.',
        'iPhone có nút tròn: nút nguồn và nút tròn.',
      ],
      see: 'Màn hình chớp một cái.',
      failures: [
        {
          symptom: 'Máy hỏi có tắt nguồn không',
          remedy: 'Bạn giữ lâu quá. Bấm huỷ, rồi bấm hai nút và thả ra nhanh hơn.',
        },
        {
          symptom: 'Bấm mãi không được',
          remedy:
            'Mỗi hãng máy mỗi khác. Vuốt từ mép trên xuống, tìm nút chụp màn hình, hoặc hỏi tổ công nghệ số.',
        },
      ],
      picture: 'screenshot',
      sources: ['side-and-volume', 'iphone-buttons', 'two-buttons'],
      ...checked,
    },
    {
      id: 'find',
      title: 'Xem lại ảnh',
      actions: ['Mở mục Ảnh hoặc Thư viện, tìm nhóm ảnh chụp màn hình.'],
      see: 'Ảnh vừa chụp hiện ra.',
      failures: [],
      picture: 'screenshot',
      sources: ['iphone-screenshots', 'two-buttons'],
      ...checked,
    },
  ],
  next: [{ situation: 'call', guide: 'stay-safe' }],
};
