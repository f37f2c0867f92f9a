import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const gaveCode: GuideSituation = {
  id: 'gave-code',
  title: 'Đã lỡ cho mã OTP, mật khẩu',
  hint: 'Hoặc đã điền số thẻ, ảnh căn cước vào trang lạ',
  words: [
    'lỡ đọc mã OTP',
    'lộ mật khẩu',
    'lộ số thẻ',
    'gửi ảnh căn cước',
    'mất tài khoản',
    'bị hack',
  ],
  steps: [
    {
      id: 'bank',
      title: 'Gọi ngân hàng ngay',
      actions: [
        'Gọi số ghi trên thẻ ngân hàng, hoặc ra quầy gần nhất.',
        'Nói: “Tôi bị lừa lấy mã, xin khoá tài khoản và thẻ.”',
      ],
      never: 'Ai gọi tới tự nhận “giúp lấy lại” thì đừng nghe.',
      failures: [],
      picture: 'phone-call',
      sources: ['locked-account', 'bank-no-otp'],
      ...checked,
    },
    {
      id: 'passwords',
      title: 'Đổi mật khẩu',
      actions: [
        'Dùng máy khác mà bạn tin, đổi mật khẩu ngân hàng, thư điện tử, Zalo.',
        'Mỗi nơi một mật khẩu riêng.',
      ],
      failures: [
        {
          symptom: 'Không vào được VNeID nữa',
          remedy: 'Xem mục quên mật khẩu trong hướng dẫn VNeID, hoặc đến công an phường, xã.',
          to: { situation: 'forgot-password', guide: 'vneid' },
        },
        {
          symptom: 'Đã lộ mật khẩu VNeID',
          remedy: 'Gọi 1900 0368 nhờ khoá tài khoản, rồi đổi mật khẩu.',
          to: { situation: 'forgot-password', guide: 'vneid' },
        },
      ],
      picture: 'phone-password',
      phones: ['19000368'],
      sources: ['reset-phone', 'locked-account', 'vneid-hotline'],
      ...checked,
    },
    {
      id: 'keep',
      title: 'Giữ lại bằng chứng',
      actions: [
        'Ghi lại giờ, số của họ, đường dẫn, tên tài khoản nhận tiền nếu có.',
        'Chụp màn hình tin nhắn, đừng xoá.',
      ],
      failures: [],
      picture: 'screenshot',
      sources: ['refund-trick', 'mps-no-calls'],
      ...checked,
    },
    {
      id: 'police',
      title: 'Báo công an phường, xã',
      actions: [
        'Mang điện thoại và những gì đã ghi đến công an phường, xã.',
        'Việc khẩn cấp thì gọi 113.',
      ],
      bring: ['Điện thoại đang dùng', 'Những gì đã ghi, đã chụp'],
      failures: [],
      picture: 'police-desk',
      phones: ['113'],
      sources: ['mps-no-calls', 'locked-account', 'police-113'],
      ...checked,
    },
  ],
  next: [{ situation: 'installed' }, { situation: 'sent-money' }],
};
