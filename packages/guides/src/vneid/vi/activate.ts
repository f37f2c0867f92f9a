import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { noMessage, otherNumber, overloaded, secretCode, stores } from './shared.ts';

export const activate: GuideSituation = {
  id: 'activate',
  title: 'Kích hoạt tài khoản',
  hint: 'Hồ sơ đã được duyệt nhưng bạn chưa vào được',
  registers: true,
  words: [
    'công an làm rồi mà không vào được',
    'không đăng nhập được',
    'tin nhắn hồ sơ được phê duyệt',
    'mở tài khoản lần đầu',
  ],
  steps: [
    {
      id: 'ready',
      title: 'Để sẵn thẻ và SIM',
      actions: ['Chờ có tin nhắn báo hồ sơ được duyệt.', 'Cài VNeID từ CH Play hoặc App Store.'],
      never: 'Không bấm đường dẫn trong tin nhắn, hãy tự mở ứng dụng.',
      bring: ['Thẻ căn cước gắn chip', 'SIM đã đăng ký, nhận được tin nhắn'],
      failures: [
        {
          symptom: 'Không nhớ đã có tin nhắn chưa',
          remedy: 'Cứ làm bước sau. Ứng dụng sẽ báo tài khoản của bạn kích hoạt được chưa.',
        },
        otherNumber,
      ],
      picture: 'sim-card',
      links: stores,
      sources: ['activate-steps', 'store', 'warning-rules'],
      ...checked,
    },
    {
      id: 'start',
      title: 'Tìm mục “kích hoạt”',
      actions: [
        'Mở VNeID, ở màn hình đăng nhập tìm mục có chữ “kích hoạt”.',
        'Gõ số trên thẻ căn cước và số điện thoại đã đăng ký.',
      ],
      failures: [
        {
          symptom: 'Báo thông tin không đúng',
          remedy:
            'Dùng đúng số điện thoại đã khai với công an. Không nhớ thì hỏi công an phường, xã hoặc gọi 1900 0368.',
        },
        {
          symptom: 'Báo tài khoản đã kích hoạt rồi',
          remedy: 'Vậy thì đăng nhập luôn. Không nhớ mật khẩu thì lấy lại.',
          to: { situation: 'forgot-password' },
        },
        overloaded,
      ],
      picture: 'phone-form',
      sources: ['activate-steps', 'activate-web', 'overload'],
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
      sources: ['activate-steps', 'ministry-2025', 'no-message'],
      ...checked,
    },
    {
      id: 'password',
      title: 'Đặt mật khẩu',
      actions: [
        'Đặt mật khẩu từ 8 đến 20 ký tự: có chữ hoa, chữ thường, chữ số và dấu như @ hoặc #.',
      ],
      see: 'Mật khẩu dùng để mở ứng dụng.',
      failures: [
        {
          symptom: 'Không thấy màn hình này',
          remedy: 'Bạn đã có mật khẩu từ trước: giữ mật khẩu đó, sang bước sau.',
        },
      ],
      picture: 'phone-password',
      sources: ['activate', 'activate-steps'],
      ...checked,
    },
    {
      id: 'passcode',
      title: 'Đặt mã 6 số (passcode)',
      actions: [
        'Đặt mã gồm 6 chữ số, người khác khó đoán.',
        'Chọn câu hỏi bảo mật và nhớ câu trả lời.',
      ],
      see: 'Mã 6 số dùng để mở từng dịch vụ, khác với mật khẩu.',
      failures: [],
      picture: 'phone-passcode',
      sources: ['activate-steps', 'passcode'],
      ...checked,
    },
    {
      id: 'log-in',
      title: 'Đăng nhập lần đầu',
      actions: ['Mở lại VNeID, đăng nhập bằng mật khẩu của bạn.'],
      see: 'Màn hình cho biết tài khoản ở mức mấy.',
      failures: [
        {
          symptom: 'Ứng dụng đòi mã ở một máy khác',
          remedy: 'Tài khoản đang gắn với máy khác. Dùng thẻ căn cước gắn chip để vào.',
          to: { situation: 'old-phone-gone' },
        },
      ],
      picture: 'phone-wallet',
      sources: ['activate-steps', 'nfc-login'],
      ...checked,
    },
  ],
  next: [{ situation: 'papers' }, { situation: 'log-in-portal' }],
};
