import type { Strings } from '../base/strings.ts';

/** What only paper says. */
export const paperSource = {
  lang: 'vi',
  steps: 'Bước {step}: {title}',
  numbers: 'Số điện thoại cần nhớ',
  card: 'Tôi đã đăng ký bằng',
  cardNote: 'Không ghi mật khẩu, passcode hay mã OTP vào tờ này.',
  cardPhone: 'Số điện thoại đã dùng',
  cardDay: 'Ngày đăng ký',
  cardPlace: 'Nơi đăng ký',
  cardHelper: 'Người giúp tôi',
  printed:
    'Nội dung tính đến ngày {date}. Khi dùng lại, bạn xem bản mới trên trang của phường, xã.',
} as const satisfies Strings;

export const paperEn: Readonly<Record<keyof typeof paperSource, string>> = {
  lang: 'en',
  steps: 'Step {step}: {title}',
  numbers: 'Numbers to remember',
  card: 'What I registered with',
  cardNote: 'Write no password, passcode or one-time code on this sheet.',
  cardPhone: 'Phone number used',
  cardDay: 'Day of registration',
  cardPlace: 'Place of registration',
  cardHelper: 'Who helped me',
  printed: 'As of {date}. For later use, see the newer version on the ward’s page.',
};
