import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const noSmartphone: GuideSituation = {
  id: 'no-smartphone',
  title: 'Không có điện thoại thông minh',
  hint: 'Dùng điện thoại bàn phím, máy quá cũ, hoặc không có máy',
  registers: true,
  words: [
    'điện thoại cục gạch',
    'không biết dùng điện thoại',
    'máy cũ không cài được',
    'làm giúp bố mẹ',
    'người già',
  ],
  steps: [
    {
      id: 'counter',
      title: 'Ra quầy, có người giúp',
      actions: [
        'Mang thẻ căn cước và giấy tờ đến Trung tâm Phục vụ hành chính công của phường, xã.',
        'Nói với người ở quầy là bạn không có điện thoại thông minh.',
      ],
      see: 'Có nơi cử người giúp bạn nộp hồ sơ trên mạng.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['counter'],
      ...checked,
    },
    {
      id: 'register',
      title: 'Vẫn đăng ký mức 2 được',
      actions: ['Mang thẻ căn cước gắn chip đến công an phường, xã để đăng ký.'],
      never: 'Không dùng số điện thoại của người khác: mỗi số chỉ gắn với một tài khoản.',
      bring: ['Thẻ căn cước gắn chip', 'Điện thoại của bạn, nhận được tin nhắn'],
      failures: [],
      picture: 'police-desk',
      sources: ['register', 'bring', 'one-number'],
      ...checked,
    },
    {
      id: 'computer',
      title: 'Thử kích hoạt bằng máy tính',
      actions: [
        'Trên máy tính, tự gõ địa chỉ vneid.gov.vn.',
        'Tìm mục có chữ “kích hoạt”, rồi làm theo từng dòng.',
      ],
      never: 'Tự bạn gõ mã trong tin nhắn, không đọc cho người khác.',
      failures: [
        {
          symptom: 'Không thấy mục “kích hoạt”',
          remedy:
            'Trang có thể đã đổi. Hỏi công an phường, xã cách kích hoạt cho người dùng điện thoại thường.',
        },
      ],
      picture: 'computer-address',
      sources: ['activate-web', 'activate'],
      ...checked,
    },
    {
      id: 'borrowed',
      title: 'Chờ có máy của mình',
      actions: [
        'Không nhờ kích hoạt trên máy của người khác: tài khoản sẽ gắn với máy đó.',
        'Có máy của mình rồi hãy cài VNeID.',
      ],
      failures: [
        {
          symptom: 'Đã lỡ kích hoạt ở máy người khác',
          remedy: 'Có máy mới thì vào bằng thẻ căn cước gắn chip, hoặc nhờ công an phường, xã.',
          to: { situation: 'old-phone-gone' },
        },
      ],
      picture: 'two-phones',
      sources: ['nfc-login', 'one-device'],
      ...checked,
    },
    {
      id: 'home',
      title: 'Nếu không đi lại được',
      actions: ['Nhờ người nhà đến hỏi công an phường, xã có làm tại nhà không.'],
      see: 'Có nơi công an đến tận nhà giúp người già yếu, khuyết tật.',
      never: 'Ai tự gọi hẹn đến nhà làm VNeID, bạn hỏi lại công an phường, xã đã.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['home-visit'],
      ...checked,
    },
  ],
  next: [{ situation: 'level-2' }],
};
