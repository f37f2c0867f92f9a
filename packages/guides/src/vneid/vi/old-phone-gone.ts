import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { cardUnread, noMessage, otherNumber, secretCode, stores } from './shared.ts';

export const oldPhoneGone: GuideSituation = {
  id: 'old-phone-gone',
  title: 'Máy cũ hỏng hoặc không còn',
  hint: 'Ứng dụng đòi mã ở máy mà bạn không còn',
  words: [
    'mã gửi về máy cũ',
    'điện thoại hỏng',
    'đã bán máy',
    'NFC',
    'quét thẻ căn cước',
    'thiết bị cũ',
  ],
  steps: [
    {
      id: 'ready',
      title: 'Để sẵn thẻ căn cước',
      actions: ['Cài VNeID vào máy mới, từ CH Play hoặc App Store.'],
      bring: ['Thẻ căn cước gắn chip', 'SIM đã đăng ký', 'Điện thoại đọc được thẻ (có NFC)'],
      failures: [
        {
          symptom: 'Máy không đọc được thẻ',
          remedy:
            'Mượn máy có NFC của người thân để làm các bước sau; bước cuối chỉ cách gỡ máy đó ra. Hoặc ra công an phường, xã.',
        },
        otherNumber,
      ],
      picture: 'id-card',
      links: stores,
      sources: ['nfc-login', 'store'],
      ...checked,
    },
    {
      id: 'choose',
      title: 'Chọn cách dùng thẻ',
      actions: [
        'Đăng nhập; ứng dụng báo máy mới thì bấm xác nhận.',
        'Chọn cách xác thực bằng thẻ căn cước gắn chip (NFC).',
      ],
      failures: [
        {
          symptom: 'Không nhớ mật khẩu',
          remedy: 'Lấy lại mật khẩu trước.',
          to: { situation: 'forgot-password' },
        },
      ],
      picture: 'phone-form',
      sources: ['nfc-login'],
      ...checked,
    },
    {
      id: 'hold',
      title: 'Áp thẻ vào lưng máy',
      actions: [
        'Tháo ốp, đặt thẻ sát lưng máy và giữ yên.',
        'Chưa được thì dịch thẻ lên trên hoặc xuống giữa.',
      ],
      failures: [cardUnread],
      picture: 'card-nfc',
      sources: ['nfc-login', 'nfc-tips'],
      ...checked,
    },
    {
      id: 'code',
      title: 'Nhập mã gửi về máy mới',
      actions: ['Đọc thẻ xong thì có mã gửi về máy mới. Gõ mã đó vào ứng dụng.'],
      never: secretCode,
      failures: [noMessage],
      picture: 'phone-code',
      phones: ['19000368'],
      sources: ['nfc-login', 'ministry-2025', 'no-message'],
      ...checked,
    },
    {
      id: 'borrowed',
      title: 'Nếu đã dùng máy mượn',
      actions: [
        'Trên máy mượn, vào “Cá nhân”, tìm mục quản lý thiết bị.',
        'Bấm “Hủy liên kết” ở dòng ghi tên máy đó, rồi thử đăng nhập ở máy của bạn.',
      ],
      never: 'Không để tài khoản của bạn lại trên máy người khác.',
      failures: [],
      picture: 'phone-settings',
      sources: ['nfc-login', 'unlink'],
      ...checked,
    },
  ],
  next: [{ situation: 'forgot-passcode' }, { situation: 'papers' }],
};
