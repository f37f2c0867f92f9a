import type { GuideFailure, GuideLink } from '@toso/contract';
import { appStore, playStore } from '../checked.ts';

export const stores: GuideLink[] = [
  { label: 'VNeID trên CH Play (Android)', url: playStore },
  { label: 'VNeID trên App Store (iPhone)', url: appStore },
];

export const secretCode = 'Không đọc mã này cho ai, kể cả người xưng là công an.';

export const noMessage: GuideFailure = {
  symptom: 'Chờ mãi không có tin nhắn',
  remedy:
    'Chờ vài phút. Xem SIM có đúng số đã đăng ký, hộp tin có đầy hay đang chặn tin không. Vẫn không có thì gọi 1900 0368.',
};

export const otherNumber: GuideFailure = {
  symptom: 'Không còn dùng số điện thoại đã đăng ký',
  remedy: 'Đổi sang số mới trước, rồi làm lại từ đầu.',
  to: { situation: 'new-number' },
};

export const cardUnread: GuideFailure = {
  symptom: 'Áp thẻ mãi không được',
  remedy:
    'Tháo ốp, giữ thẻ thật yên, thử phía trên rồi giữa lưng máy. Máy không có NFC thì mượn máy khác. Vẫn không được thì ra công an phường, xã.',
};

export const overloaded: GuideFailure = {
  symptom: 'Báo “đang bảo trì” hoặc lỗi kết nối',
  remedy: 'Có lúc quá nhiều người cùng vào. Để vài giờ sau hãy thử lại, không cần gỡ ứng dụng.',
};

export const forgottenPasscode: GuideFailure = {
  symptom: 'Quên mã 6 số',
  remedy: 'Đặt lại mã được, ngay trên máy.',
  to: { situation: 'forgot-passcode' },
};
