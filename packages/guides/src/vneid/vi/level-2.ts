import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const level2: GuideSituation = {
  id: 'level-2',
  title: 'Lên mức 2 ở công an',
  hint: 'Để có căn cước điện tử và nộp được hồ sơ trên mạng',
  registers: true,
  words: [
    'định danh mức 2',
    'định danh mức độ 2',
    'căn cước điện tử',
    'tài khoản định danh điện tử',
    'làm VNeID ở đâu',
    'CCCD gắn chip',
    'mang theo gì',
    'việt kiều',
  ],
  steps: [
    {
      id: 'where',
      title: 'Đến công an phường, xã',
      actions: [
        'Đến công an phường, xã nào cũng được, không cần đúng nơi thường trú.',
        'Nơi làm thẻ căn cước cũng nhận.',
      ],
      never: 'Phải gặp mặt, không ai làm thay được. Ai bảo làm qua điện thoại thì đừng theo.',
      failures: [
        {
          symptom: 'Đang ở nước ngoài',
          remedy: 'Hỏi cơ quan đại diện Việt Nam ở nước đó, hoặc gọi 1900 0368.',
        },
      ],
      picture: 'police-desk',
      sources: ['any-police', 'register', 'face-to-face'],
      ...checked,
    },
    {
      id: 'bring',
      title: 'Mang theo',
      actions: ['Xem lại cho đủ trước khi đi.'],
      bring: [
        'Thẻ căn cước gắn chip',
        'Điện thoại của bạn, nhận được tin nhắn',
        'Địa chỉ thư điện tử, nếu có',
        'Bản gốc giấy tờ muốn đưa vào VNeID: bằng lái, bảo hiểm, đăng ký xe',
      ],
      failures: [
        {
          symptom: 'Chưa có thẻ gắn chip',
          remedy: 'Nói với công an: làm thẻ căn cước và mức 2 cùng một lần.',
        },
      ],
      picture: 'papers',
      sources: ['bring', 'register'],
      ...checked,
    },
    {
      id: 'desk',
      title: 'Làm ở bàn tiếp nhận',
      actions: [
        'Chụp ảnh, lấy vân tay theo lời cán bộ.',
        'Xem lại thông tin cán bộ gõ, đúng thì xác nhận đồng ý.',
      ],
      see: 'Đăng ký tài khoản không mất tiền.',
      failures: [],
      picture: 'id-card',
      sources: ['register', 'free'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Chờ kết quả',
      actions: [
        'Ghi ra giấy: số điện thoại đã dùng, ngày và nơi làm.',
        'Chờ tin nhắn báo hồ sơ được duyệt, rồi kích hoạt.',
      ],
      never: 'Không ghi mật khẩu lên giấy đó.',
      failures: [
        {
          symptom: 'Chờ lâu chưa thấy gì',
          remedy: 'Hỏi lại nơi đã làm, hoặc gọi 1900 0368.',
        },
      ],
      picture: 'phone-wait',
      phones: ['19000368'],
      sources: ['register', 'activate-steps'],
      ...checked,
    },
  ],
  next: [{ situation: 'activate' }],
};
