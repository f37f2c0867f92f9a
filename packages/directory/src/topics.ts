import type { Topic } from '@toso/contract';

/**
 * What teams help with until a ward says otherwise, in the order in which to show it: what is asked
 * most first, then the rest of the five skills that teams teach.
 *
 * @source Letter 793/BTTTT-THH of 5 March 2022 (the five skills: online public services, online
 *   shopping, online payment, self-protection, other platforms of the place).
 */
export const defaultTopics: readonly Topic[] = [
  {
    id: 'vneid',
    name: { vi: 'VNeID', en: 'VNeID' },
    hint: {
      vi: 'đăng ký, kích hoạt, quên mật khẩu',
      en: 'register, activate, forgotten password',
    },
  },
  {
    id: 'online-public-services',
    name: { vi: 'Nộp hồ sơ trên mạng', en: 'Public services online' },
    hint: {
      vi: 'khai sinh, cư trú, giấy tờ, xem kết quả',
      en: 'birth, residence, papers, results',
    },
  },
  {
    id: 'online-payment',
    name: { vi: 'Trả tiền bằng mã QR', en: 'Paying by QR code' },
    hint: { vi: 'quét mã, chuyển khoản, nộp phí', en: 'scan, transfer, pay a fee' },
  },
  {
    id: 'fraud',
    name: { vi: 'Nghi bị lừa đảo', en: 'Something looks like a scam' },
    hint: { vi: 'cuộc gọi, tin nhắn, đường dẫn lạ', en: 'a strange call, message or link' },
  },
  {
    id: 'using-phone',
    name: { vi: 'Dùng điện thoại', en: 'Using the phone' },
    hint: {
      vi: 'chữ to, cài ứng dụng, Zalo, gọi video',
      en: 'large text, apps, Zalo, video calls',
    },
  },
  {
    id: 'telehealth',
    name: { vi: 'Sổ sức khoẻ, khám từ xa', en: 'Health book, seeing a doctor online' },
    hint: { vi: 'mở sổ, đặt lịch khám', en: 'open the book, book a visit' },
    asksNothingAboutHealth: true,
  },
  {
    id: 'online-shopping',
    name: { vi: 'Mua bán trên mạng', en: 'Buying and selling online' },
    hint: { vi: 'đặt hàng, bán hàng của nhà mình', en: 'order, sell what you make' },
  },
  {
    id: 'self-protection',
    name: { vi: 'Giữ tài khoản của mình', en: 'Protecting your accounts' },
    hint: { vi: 'mật khẩu, khoá máy, thông tin riêng', en: 'passwords, screen lock, privacy' },
  },
  {
    id: 'local-platforms',
    name: { vi: 'Ứng dụng của địa phương', en: 'Apps of the city or province' },
    hint: { vi: 'góp ý, phản ánh, tra cứu', en: 'report, suggest, look up' },
  },
  {
    id: 'other',
    name: { vi: 'Việc khác', en: 'Something else' },
  },
];
