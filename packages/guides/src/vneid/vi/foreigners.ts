import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const foreigners: GuideSituation = {
  id: 'foreigners',
  title: 'Người nước ngoài ở Việt Nam',
  hint: 'Mức 2 cho người có thẻ thường trú hoặc tạm trú',
  registers: true,
  words: ['foreigner', 'thẻ tạm trú', 'thẻ thường trú', 'hộ chiếu nước ngoài', 'xuất nhập cảnh'],
  steps: [
    {
      id: 'who',
      title: 'Xem có đủ điều kiện không',
      actions: ['Cần đủ 6 tuổi trở lên, có thẻ thường trú hoặc thẻ tạm trú còn hạn.'],
      see: 'Dưới 14 tuổi thì đi cùng người đại diện hoặc giám hộ.',
      failures: [],
      picture: 'passport-card',
      sources: ['foreign-hanoi', 'child-account'],
      ...checked,
    },
    {
      id: 'bring',
      title: 'Mang theo',
      actions: ['Chuẩn bị giấy tờ gốc, còn hạn.'],
      bring: [
        'Hộ chiếu',
        'Thẻ thường trú hoặc thẻ tạm trú',
        'Số điện thoại ở Việt Nam của chính mình',
        'Địa chỉ thư điện tử',
        'Tờ khai TK01, hỏi ở nơi tiếp nhận',
      ],
      failures: [],
      picture: 'papers',
      sources: ['foreign-hcmc', 'foreign-hanoi'],
      ...checked,
    },
    {
      id: 'desk',
      title: 'Đến nơi quản lý xuất nhập cảnh',
      actions: [
        'Đến phòng xuất nhập cảnh của công an tỉnh, thành phố, hoặc Cục Quản lý xuất nhập cảnh.',
        'Chụp ảnh, lấy vân tay, xem lại tờ khai.',
      ],
      failures: [],
      picture: 'police-desk',
      sources: ['foreign-hcmc'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Chờ kết quả rồi kích hoạt',
      actions: [
        'Xem kết quả trong VNeID, tin nhắn hoặc thư điện tử.',
        'Có kết quả thì kích hoạt tài khoản.',
      ],
      see: 'Khoảng 3 ngày làm việc; chưa có ảnh, vân tay trong dữ liệu thì khoảng 7 ngày.',
      failures: [],
      picture: 'phone-wait',
      sources: ['foreign-days', 'foreign-hanoi'],
      ...checked,
    },
  ],
  next: [{ situation: 'activate' }],
};
