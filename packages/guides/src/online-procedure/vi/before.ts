import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const before: GuideSituation = {
  id: 'before',
  title: 'Chuẩn bị trước khi nộp',
  hint: 'Chưa có tài khoản, chưa biết cần giấy gì',
  words: [
    'cần giấy tờ gì',
    'tài khoản công dân điện tử',
    'đăng ký tài khoản dịch vụ công',
    'mã định danh công dân',
    'giấy tờ cần nộp',
    'chụp giấy tờ',
  ],
  steps: [
    {
      id: 'account',
      title: 'Có tài khoản VNeID',
      actions: [
        'Nộp hồ sơ trên mạng dùng tài khoản VNeID, không lập tài khoản khác.',
        'Thử mở VNeID trên điện thoại trước.',
      ],
      see: 'Bạn vào được VNeID.',
      failures: [
        {
          symptom: 'Chưa có tài khoản mức 2',
          remedy: 'Đến công an phường, xã làm định danh mức 2, mang theo căn cước.',
          to: { situation: 'level-2', guide: 'vneid' },
        },
        {
          symptom: 'Quên mật khẩu',
          remedy: 'Lấy lại mật khẩu trong ứng dụng VNeID trước đã.',
          to: { situation: 'forgot-password', guide: 'vneid' },
        },
        {
          symptom: 'Không có điện thoại thông minh',
          remedy: 'Bạn vẫn nộp được tại quầy của phường, xã.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'phone-wallet',
      sources: ['only-vneid', 'log-in'],
      ...checked,
    },
    {
      id: 'which',
      title: 'Hỏi đúng tên thủ tục',
      actions: [
        'Hỏi quầy của phường, xã: thủ tục tên gì, cần giấy tờ nào, có phí không.',
        'Ghi lại tên thủ tục để tìm cho đúng.',
      ],
      failures: [],
      picture: 'papers',
      sources: ['file-online', 'counter'],
      ...checked,
    },
    {
      id: 'photos',
      title: 'Chụp giấy tờ cho rõ',
      actions: [
        'Đặt từng tờ trên mặt phẳng, đủ sáng, chụp thấy cả bốn góc.',
        'Phóng to xem lại: chữ nào cũng đọc được.',
      ],
      never: 'Không gửi ảnh giấy tờ cho người lạ nhờ nộp hộ.',
      failures: [
        {
          symptom: 'Hệ thống không nhận tệp',
          remedy:
            'Xem dòng ghi loại tệp và dung lượng được nhận, chụp lại cho đúng, hoặc nhờ quầy quét giúp.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'id-card',
      sources: ['file-online'],
      ...checked,
    },
  ],
  next: [{ situation: 'file' }],
};
