import type { ConsentText } from './consent.ts';

/** What residents agree to today, in Vietnamese. Never edited: see `consentTexts`. */
export const consentVi: ConsentText = {
  version: '2026-11-21',
  lang: 'vi',
  hash: '992c4c376b8898ecebd683b0cbeb52ad71f1e30b4a943bb9b9787c9708137bf2',
  text: 'Tôi đồng ý để Ủy ban nhân dân {unit} và tổ công nghệ số cộng đồng dùng tên gọi, số điện thoại, địa chỉ và giờ hẹn tôi vừa ghi, chỉ để liên hệ và giúp việc này. Thông tin liên hệ được xoá 30 ngày sau khi xong việc. Tôi có thể xem, sửa, rút lại đồng ý hoặc xoá bất cứ lúc nào bằng mã của mình.',
};
