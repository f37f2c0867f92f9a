import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const supplement: GuideSituation = {
  id: 'supplement',
  title: 'Được yêu cầu bổ sung',
  hint: 'Có tin báo hồ sơ thiếu hoặc chưa rõ',
  words: ['bổ sung hồ sơ', 'hồ sơ bị trả lại', 'thiếu giấy tờ', 'sửa hồ sơ', 'từ chối hồ sơ'],
  steps: [
    {
      id: 'real',
      title: 'Tự mở hồ sơ để xem',
      actions: [
        'Đừng bấm đường dẫn trong tin nhắn. Tự gõ dichvucong.gov.vn và đăng nhập.',
        'Mở hồ sơ xem có yêu cầu bổ sung thật không.',
      ],
      never: 'Không gửi giấy tờ, mã OTP qua Zalo cho người lạ.',
      failures: [
        {
          symptom: 'Trong hồ sơ không có yêu cầu nào',
          remedy: 'Tin nhắn đó có thể là giả. Hỏi quầy của phường, xã, đừng làm theo.',
          to: { situation: 'link', guide: 'stay-safe' },
        },
      ],
      picture: 'phone-warning',
      sources: ['supplement', 'fake-fee'],
      ...checked,
    },
    {
      id: 'read',
      title: 'Đọc kỹ chỗ thiếu',
      actions: ['Đọc lời ghi của cán bộ: thiếu giấy nào, ô nào cần sửa, trước ngày nào.'],
      failures: [
        {
          symptom: 'Đọc không hiểu',
          remedy: 'Chụp màn hình rồi hỏi tổ công nghệ số hoặc quầy của phường, xã.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'papers',
      sources: ['supplement'],
      ...checked,
    },
    {
      id: 'send-again',
      title: 'Sửa và gửi lại',
      actions: ['Sửa đúng chỗ được ghi, tải ảnh mới lên rồi gửi trong chính hồ sơ đó.'],
      see: 'Hồ sơ không còn báo thiếu.',
      failures: [],
      picture: 'phone-form',
      sources: ['supplement', 'file-online'],
      ...checked,
    },
  ],
  next: [{ situation: 'follow' }],
};
