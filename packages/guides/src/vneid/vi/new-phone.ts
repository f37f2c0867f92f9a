import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { secretCode, stores } from './shared.ts';

export const newPhone: GuideSituation = {
  id: 'new-phone',
  title: 'Đổi máy mới, máy cũ còn đây',
  hint: 'Máy cũ vẫn mở được VNeID',
  words: ['đổi điện thoại', 'chuyển VNeID sang máy mới', 'thiết bị mới', 'hai máy'],
  steps: [
    {
      id: 'both',
      title: 'Để hai máy cạnh nhau',
      actions: ['Mở VNeID trên máy cũ; máy phải có mạng.'],
      see: 'Mỗi lúc chỉ một máy dùng được tài khoản của bạn.',
      never: 'Chưa xoá VNeID ở máy cũ, chưa bán máy cũ.',
      failures: [
        {
          symptom: 'Máy cũ không mở được nữa',
          remedy: 'Vào bằng thẻ căn cước gắn chip.',
          to: { situation: 'old-phone-gone' },
        },
      ],
      picture: 'two-phones',
      sources: ['one-device'],
      ...checked,
    },
    {
      id: 'log-in',
      title: 'Đăng nhập ở máy mới',
      actions: [
        'Cài VNeID từ CH Play hoặc App Store, rồi đăng nhập.',
        'Ứng dụng báo máy mới thì bấm xác nhận.',
      ],
      failures: [
        {
          symptom: 'Không nhớ mật khẩu',
          remedy: 'Lấy lại mật khẩu trước.',
          to: { situation: 'forgot-password' },
        },
      ],
      picture: 'phone-form',
      links: stores,
      sources: ['nfc-login', 'store'],
      ...checked,
    },
    {
      id: 'code',
      title: 'Xem mã ở máy cũ',
      actions: [
        'Mã hiện trong VNeID trên máy cũ, không phải trong tin nhắn.',
        'Gõ mã đó vào máy mới.',
      ],
      see: 'VNeID mở ra ở máy mới.',
      never: secretCode,
      failures: [
        {
          symptom: 'Máy cũ không hiện mã',
          remedy:
            'Xem máy cũ có mạng không, mở VNeID rồi xem mục thông báo. Vẫn không có thì dùng thẻ căn cước.',
          to: { situation: 'old-phone-gone', step: 'choose' },
        },
      ],
      picture: 'two-phones',
      sources: ['one-device', 'lost'],
      ...checked,
    },
    {
      id: 'unlink',
      title: 'Gỡ máy cũ',
      actions: [
        'Ở máy mới, vào “Cá nhân”, tìm mục quản lý thiết bị.',
        'Còn thấy máy cũ thì bấm “Hủy liên kết”.',
      ],
      see: 'Danh sách chỉ còn máy bạn đang dùng.',
      failures: [],
      picture: 'phone-settings',
      sources: ['unlink'],
      ...checked,
    },
  ],
  next: [{ situation: 'forgot-passcode' }, { situation: 'papers' }],
};
