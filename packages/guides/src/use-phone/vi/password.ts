import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const password: GuideSituation = {
  id: 'password',
  title: 'Đặt mật khẩu tốt',
  hint: 'Cho máy, Zalo, thư điện tử, ngân hàng',
  words: ['mật khẩu mạnh', 'đổi mật khẩu', 'quên mật khẩu', 'khoá máy', 'mật khẩu dễ nhớ'],
  steps: [
    {
      id: 'long',
      title: 'Chọn một câu dài',
      actions: [
        'Lấy một câu bạn dễ nhớ, dài từ 12 ký tự trở lên.',
        'Viết không dấu. Nơi nào đòi chữ hoa, số, ký hiệu thì thêm vào.',
      ],
      never: 'Không dùng tên con, ngày sinh, số điện thoại, số nhà, 123456.',
      failures: [],
      picture: 'phone-password',
      sources: ['good-passwords', 'password-rules'],
      ...checked,
    },
    {
      id: 'different',
      title: 'Mỗi nơi một mật khẩu',
      actions: ['Ngân hàng, thư điện tử, Zalo, VNeID: mỗi nơi một mật khẩu khác nhau.'],
      failures: [
        {
          symptom: 'Nhiều quá không nhớ nổi',
          remedy: 'Dùng phần lưu mật khẩu có sẵn của máy, có khoá bằng vân tay hoặc khuôn mặt.',
        },
      ],
      picture: 'lock',
      sources: ['unique-passwords', 'good-passwords'],
      ...checked,
    },
    {
      id: 'keep',
      title: 'Giữ cho riêng mình',
      actions: ['Đừng để giấy ghi mật khẩu trên bàn, trong ốp máy, trên Zalo.'],
      never: 'Không đọc mật khẩu cho ai, kể cả người giúp bạn.',
      failures: [
        {
          symptom: 'Lỡ cho người khác biết',
          remedy: 'Đổi ngay. Nếu là mật khẩu ngân hàng thì gọi ngân hàng.',
          to: { situation: 'gave-code', guide: 'stay-safe' },
        },
      ],
      picture: 'lock',
      sources: ['good-passwords', 'unique-passwords'],
      ...checked,
    },
  ],
  next: [{ situation: 'forgot-password', guide: 'vneid' }],
};
