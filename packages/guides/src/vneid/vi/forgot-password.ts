import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { cardUnread, noMessage, otherNumber, overloaded, secretCode } from './shared.ts';

export const forgotPassword: GuideSituation = {
  id: 'forgot-password',
  title: 'Quên mật khẩu',
  hint: 'Không mở được ứng dụng vì không nhớ mật khẩu',
  words: ['mất mật khẩu', 'lấy lại mật khẩu', 'đổi mật khẩu', 'sai mật khẩu', 'mật mã'],
  steps: [
    {
      id: 'ready',
      title: 'Để sẵn ba thứ',
      actions: ['Xem đã đủ ba thứ dưới đây chưa.'],
      bring: [
        'SIM đã đăng ký, nhận được tin nhắn',
        'Thẻ căn cước gắn chip',
        'Câu trả lời cho câu hỏi bảo mật đã đặt',
      ],
      failures: [otherNumber],
      picture: 'id-card',
      sources: ['password', 'security-questions'],
      ...checked,
    },
    {
      id: 'start',
      title: 'Bấm “Quên mật khẩu”',
      actions: [
        'Mở VNeID, ở màn hình đăng nhập tìm chữ “Quên mật khẩu”.',
        'Gõ số trên thẻ căn cước và số điện thoại đã đăng ký.',
      ],
      failures: [overloaded],
      picture: 'phone-password',
      sources: ['password', 'overload'],
      ...checked,
    },
    {
      id: 'prove',
      title: 'Cho ứng dụng biết đúng là bạn',
      actions: [
        'Làm theo ứng dụng: điền thông tin trên thẻ, trả lời câu hỏi bảo mật, hoặc áp thẻ vào lưng máy.',
      ],
      see: 'Thông tin đúng thì có mã gửi về điện thoại.',
      failures: [
        {
          symptom: 'Không nhớ câu trả lời',
          remedy:
            'Xem có cách khác, như dùng thẻ căn cước, không. Không có thì ra công an phường, xã.',
        },
        cardUnread,
      ],
      picture: 'card-nfc',
      sources: ['password', 'password-card', 'security-questions', 'nfc-tips'],
      ...checked,
    },
    {
      id: 'code',
      title: 'Gõ mã, đặt mật khẩu mới',
      actions: ['Mở tin nhắn, gõ mã vào ứng dụng.', 'Đặt mật khẩu mới và ghi nhớ.'],
      never: secretCode,
      failures: [noMessage],
      picture: 'phone-code',
      phones: ['19000368'],
      sources: ['password', 'ministry-2025', 'no-message'],
      ...checked,
    },
  ],
  next: [{ situation: 'forgot-passcode' }],
};
