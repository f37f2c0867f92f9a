import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { cardUnread, noMessage, otherNumber, secretCode } from './shared.ts';

export const forgotPasscode: GuideSituation = {
  id: 'forgot-passcode',
  title: 'Quên mã 6 số (passcode)',
  hint: 'Vào được ứng dụng nhưng không mở được dịch vụ, giấy tờ',
  words: ['quên passcode', 'quên mã sáu số', 'mật mã 6 số', 'mã bảo mật', 'mã pin'],
  steps: [
    {
      id: 'open',
      title: 'Mở một dịch vụ bất kỳ',
      actions: ['Đăng nhập VNeID bằng mật khẩu.', 'Chọn một dịch vụ để ứng dụng hỏi mã 6 số.'],
      failures: [
        {
          symptom: 'Quên cả mật khẩu',
          remedy: 'Lấy lại mật khẩu trước.',
          to: { situation: 'forgot-password' },
        },
      ],
      picture: 'phone-passcode',
      sources: ['passcode-reset'],
      ...checked,
    },
    {
      id: 'forgot',
      title: 'Bấm “Quên passcode”',
      actions: ['Ở chỗ nhập mã, tìm chữ “Quên passcode”.', 'Đồng ý cho gửi mã về số đã đăng ký.'],
      failures: [
        {
          symptom: 'Ứng dụng đòi dùng thẻ căn cước',
          remedy: 'Áp thẻ gắn chip vào lưng máy và giữ yên, làm theo lời ứng dụng.',
        },
        cardUnread,
      ],
      picture: 'phone-form',
      sources: ['passcode-reset', 'nfc-tips'],
      ...checked,
    },
    {
      id: 'code',
      title: 'Nhập mã gửi về điện thoại',
      actions: ['Mở tin nhắn, xem mã gồm các chữ số.', 'Gõ mã đó vào ứng dụng.'],
      never: secretCode,
      failures: [noMessage, otherNumber],
      picture: 'phone-code',
      phones: ['19000368'],
      sources: ['passcode-reset', 'ministry-2025', 'no-message'],
      ...checked,
    },
    {
      id: 'new',
      title: 'Đặt mã mới',
      actions: [
        'Đặt 6 số mới theo lời ứng dụng.',
        'Muốn đỡ phải nhớ: trong phần cài đặt, tìm mục dùng khuôn mặt thay mã.',
      ],
      see: 'Ứng dụng báo đặt lại thành công.',
      failures: [],
      picture: 'phone-settings',
      sources: ['passcode-reset', 'passcode'],
      ...checked,
    },
  ],
  next: [{ situation: 'papers' }],
};
