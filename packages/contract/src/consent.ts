import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';

/**
 * Which consent a resident gave: the text's version, language and SHA-256, so that the evidence
 * stands by itself (Law 91/2025/QH15 Art. 9; Decree 356/2025/NĐ-CP Art. 6).
 */
export const Consent = z.strictObject({
  version: withChecks(z.string(), z.maxLength(20)),
  lang: withChecks(z.string(), z.maxLength(16)),
  hash: withChecks(z.string(), z.regex(/^[0-9a-f]{64}$/, 'consent_unknown')),
});
export type Consent = z.infer<typeof Consent>;

/** A consent text as shown. `{unit}` becomes the unit's name before it is shown. */
export interface ConsentText extends Consent {
  readonly text: string;
}

/**
 * Every consent text that a released widget ever showed, newest first. Never edit one: add another.
 * `hash` is SHA-256 over the UTF-8 bytes of `text`.
 */
export const consentTexts: readonly ConsentText[] = [
  {
    version: '2026-11-21',
    lang: 'vi',
    hash: '992c4c376b8898ecebd683b0cbeb52ad71f1e30b4a943bb9b9787c9708137bf2',
    text: 'Tôi đồng ý để Ủy ban nhân dân {unit} và tổ công nghệ số cộng đồng dùng tên gọi, số điện thoại, địa chỉ và giờ hẹn tôi vừa ghi, chỉ để liên hệ và giúp việc này. Thông tin liên hệ được xoá 30 ngày sau khi xong việc. Tôi có thể xem, sửa, rút lại đồng ý hoặc xoá bất cứ lúc nào bằng mã của mình.',
  },
  {
    version: '2026-11-21',
    lang: 'en',
    hash: '14dd1f67a49562b8490edc0bb62f13bdeca4305fd37d6e222b12222927867d60',
    text: 'I agree that the People’s Committee of {unit} and its community digital team use the name, phone number, address and time I have just given, only to contact me and help with this matter. Contact details are erased 30 days after it is closed. I may view, change, withdraw or erase them at any time with my code.',
  },
];
