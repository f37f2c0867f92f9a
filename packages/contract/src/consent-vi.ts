import type { ConsentText } from './consent.ts';

/** What residents agree to today, in Vietnamese. Never edited: see `consentTexts`. */
export const consentVi: ConsentText = {
  version: '2026-11-22',
  lang: 'vi',
  hash: '0a5004eac576e1e49c876cb13c0087fce5dec4ffd7939f4f91e02bdb89b5f577',
  text: 'Tôi đồng ý để Ủy ban nhân dân {unit} và tổ công nghệ số cộng đồng dùng tên gọi, số điện thoại, địa chỉ, giờ hẹn và lời ghi thêm của tôi, chỉ để liên hệ và giúp việc này. Thông tin liên hệ được xoá chậm nhất 30 ngày sau khi xong việc. Tôi có thể xem bằng mã và số điện thoại; sửa, rút lại đồng ý hoặc xoá trên máy đã lưu mã, hoặc tại phường, xã.',
};
