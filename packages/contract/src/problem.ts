import * as z from 'zod/mini';
import { fieldIssues, type Issue } from './field-issues.ts';
import { withChecks } from './with-checks.ts';

/**
 * Every reason for which the server refuses a call. Codes are added, never renamed.
 * `vi` and `en` are the words for a person; the status is HTTP's.
 */
export const problems = {
  invalid_request: {
    status: 400,
    vi: 'Thông tin gửi lên chưa đúng.',
    en: 'The request is not valid.',
  },
  idempotency_key_missing: {
    status: 400,
    vi: 'Thiếu tiêu đề Idempotency-Key.',
    en: 'The Idempotency-Key header is missing.',
  },
  invalid_cursor: {
    status: 400,
    vi: 'Vị trí trang không dùng được cho danh sách này.',
    en: 'The cursor does not belong to this list.',
  },
  unauthorized: {
    status: 401,
    vi: 'Cần mở lại đường dẫn của bạn.',
    en: 'Sign in with your link again.',
  },
  link_invalid: {
    status: 401,
    vi: 'Đường dẫn này không dùng được nữa. Hãy xin phường, xã đường dẫn mới.',
    en: 'This link does not work. Ask the ward for a new one.',
  },
  https_required: {
    status: 403,
    vi: 'Chỉ nhận thông tin cá nhân qua kết nối được mã hoá (https).',
    en: 'Personal data is accepted over https only.',
  },
  read_only_token: {
    status: 403,
    vi: 'Mã khoá này chỉ để xem. Muốn sửa hoặc xoá, hãy dùng máy đã gửi yêu cầu hoặc đến phường, xã.',
    en: 'This token only reads. Change or erase from the device that asked, or at the ward.',
  },
  wrong_origin: {
    status: 403,
    vi: 'Không nhận lệnh gửi từ trang khác.',
    en: 'Calls from another site are not accepted.',
  },
  not_found: { status: 404, vi: 'Không tìm thấy.', en: 'Not found.' },
  unit_unknown: {
    status: 404,
    vi: 'Không có đơn vị hành chính mang mã này.',
    en: 'No administrative unit has this code.',
  },
  method_not_allowed: {
    status: 405,
    vi: 'Không nhận lệnh này ở đây.',
    en: 'This method is not allowed here.',
  },
  idempotency_in_progress: {
    status: 409,
    vi: 'Yêu cầu này đang được ghi nhận.',
    en: 'This request is still being processed.',
  },
  already_taken: {
    status: 409,
    vi: 'Đã có người nhận việc này.',
    en: 'Somebody has taken this already.',
  },
  state_conflict: {
    status: 409,
    vi: 'Việc này không còn ở bước đó nữa.',
    en: 'The request is no longer at that step.',
  },
  request_erased: {
    status: 410,
    vi: 'Yêu cầu này đã được xoá.',
    en: 'This request has been erased.',
  },
  precondition_failed: {
    status: 412,
    vi: 'Yêu cầu vừa được người khác cập nhật. Hãy xem lại.',
    en: 'The request has changed meanwhile. Read it again.',
  },
  body_too_large: { status: 413, vi: 'Nội dung gửi lên quá dài.', en: 'The body is too large.' },
  unsupported_media_type: {
    status: 415,
    vi: 'Chỉ nhận application/json.',
    en: 'Only application/json is accepted.',
  },
  idempotency_key_reused: {
    status: 422,
    vi: 'Mã chống gửi trùng này đã dùng cho nội dung khác.',
    en: 'This idempotency key was used with another body.',
  },
  precondition_required: {
    status: 428,
    vi: 'Thiếu tiêu đề If-Match.',
    en: 'The If-Match header is missing.',
  },
  rate_limited: {
    status: 429,
    vi: 'Gửi quá nhiều lần. Hãy thử lại sau ít phút.',
    en: 'Too many requests. Try again later.',
  },
  internal: {
    status: 500,
    vi: 'Máy chủ gặp lỗi. Hãy thử lại, hoặc gọi điện cho phường, xã.',
    en: 'The server failed. Try again, or ring the ward.',
  },
  unavailable: {
    status: 503,
    vi: 'Máy chủ đang bận. Hãy thử lại sau ít phút.',
    en: 'The server is busy. Try again shortly.',
  },
} as const;

/** Branch on it; it never changes its meaning. */
export type ProblemCode = keyof typeof problems;
// Marked pure: without it every page that reads a problem would carry all these texts.
export const problemCodes = /* @__PURE__ */ Object.keys(problems) as ProblemCode[];

/** What may be wrong with a field: words for the person who typed it, never blaming. */
export const fieldProblems = {
  required: { vi: 'Chưa có thông tin này.', en: 'This is missing.' },
  invalid: { vi: 'Thông tin này chưa đúng.', en: 'This is not valid.' },
  unknown_field: { vi: 'Không có trường này.', en: 'There is no such field.' },
  too_long: { vi: 'Nội dung này hơi dài, hãy viết gọn lại.', en: 'This is too long.' },
  invalid_text: {
    vi: 'Nội dung có ký tự không đọc được.',
    en: 'The text has unreadable characters.',
  },
  invalid_unit: {
    vi: 'Mã đơn vị gồm 5 chữ số (phường, xã) hoặc 2 chữ số (tỉnh).',
    en: 'A unit code has 5 digits (ward) or 2 (province).',
  },
  unknown_unit: {
    vi: 'Không có đơn vị hành chính mang mã này.',
    en: 'No administrative unit has this code.',
  },
  unknown_team: { vi: 'Không có tổ này ở phường, xã đã chọn.', en: 'The ward has no such team.' },
  unknown_topic: { vi: 'Chưa có việc này trong danh sách.', en: 'There is no such topic.' },
  phone_too_short: {
    vi: 'Số điện thoại chưa đủ 10 chữ số.',
    en: 'The phone number has fewer than 10 digits.',
  },
  phone_too_long: {
    vi: 'Số điện thoại nhiều hơn 10 chữ số.',
    en: 'The phone number has more than 10 digits.',
  },
  invalid_phone: {
    vi: 'Đây chưa phải số điện thoại ở Việt Nam.',
    en: 'This is not a Vietnamese phone number.',
  },
  contains_id_number: {
    vi: 'Có vẻ có số căn cước ở đây. Hãy bỏ số đó đi.',
    en: 'This seems to hold an ID number. Please remove it.',
  },
  contains_card_number: {
    vi: 'Có vẻ có số thẻ ở đây. Hãy bỏ số đó đi.',
    en: 'This seems to hold a card number. Please remove it.',
  },
  contains_account_number: {
    vi: 'Có vẻ có số tài khoản ở đây. Hãy bỏ số đó đi.',
    en: 'This seems to hold an account number. Please remove it.',
  },
  contains_otp: {
    vi: 'Có vẻ có mật khẩu hoặc mã OTP ở đây. Hãy bỏ đi.',
    en: 'This seems to hold a password or one-time code. Please remove it.',
  },
  under_16: {
    vi: 'Người gửi cần từ 16 tuổi. Nếu chưa, hãy gọi điện cho tổ.',
    en: 'The sender must be 16 or older. Otherwise, please ring the team.',
  },
  consent_unknown: {
    vi: 'Chưa có sự đồng ý với nội dung đang dùng.',
    en: 'The consent does not match a text in use.',
  },
  note_not_asked: { vi: 'Với việc này không cần ghi thêm.', en: 'This topic takes no note.' },
  invalid_period: {
    vi: 'Giờ kết thúc phải sau giờ bắt đầu.',
    en: 'The end must come after the start.',
  },
  already_past: { vi: 'Giờ này đã qua.', en: 'This time has passed.' },
  too_far_ahead: {
    vi: 'Hãy chọn một ngày trong 60 ngày tới.',
    en: 'Choose a day within the next 60 days.',
  },
  invalid_date: { vi: 'Ngày giờ chưa đúng.', en: 'The date is not valid.' },
  invalid_time: {
    vi: 'Giờ viết như 08:30, từ 00:00 đến 23:59.',
    en: 'A time is written like 08:30, from 00:00 to 23:59.',
  },
  invalid_digital_address: {
    vi: 'Mã địa chỉ số chưa đúng.',
    en: 'The digital address code is not valid.',
  },
  invalid_mode: {
    vi: 'Hãy chọn một cách giúp trong danh sách.',
    en: 'Choose one of the listed ways to be helped.',
  },
  invalid_day_part: {
    vi: 'Hãy chọn một buổi trong ngày.',
    en: 'Choose one of the listed parts of the day.',
  },
  invalid_reason: {
    vi: 'Hãy chọn một lý do trong danh sách.',
    en: 'Choose one of the listed reasons.',
  },
  invalid_state: {
    vi: 'Ở đây chỉ có thể huỷ yêu cầu.',
    en: 'Here a request can only be cancelled.',
  },
  invalid_code: {
    vi: 'Mã yêu cầu gồm 8 chữ cái và chữ số.',
    en: 'A request code has 8 letters and digits.',
  },
  invalid_token: { vi: 'Mã khoá này chưa đúng.', en: 'This token is not valid.' },
  invalid_link: {
    vi: 'Đường dẫn chưa đúng. Cần địa chỉ bắt đầu bằng https, với Zalo là zalo.me.',
    en: 'This link is not valid. An https address is needed, for Zalo one of zalo.me.',
  },
  invalid_id: { vi: 'Mã số của mục này chưa đúng.', en: 'This id is not valid.' },
  invalid_level: {
    vi: 'Cấp đơn vị là province (tỉnh) hoặc commune (phường, xã, đặc khu).',
    en: 'The level is province or commune.',
  },
  invalid_list: {
    vi: 'Danh sách là open, mine hoặc closed.',
    en: 'The list is open, mine or closed.',
  },
  invalid_limit: {
    vi: 'Số mục một trang là từ 1 đến 200.',
    en: 'A page has from 1 to 200 entries.',
  },
  invalid_cursor: {
    vi: 'Vị trí trang không dùng được cho danh sách này.',
    en: 'The cursor does not belong to this list.',
  },
} as const;
export type FieldCode = keyof typeof fieldProblems;

/** One field that is wrong: a JSON pointer (RFC 6901) as a URI fragment, a code and words. */
export const FieldError = withChecks(
  z.object({ pointer: z.string(), code: z.string(), detail: z.string() }),
  z.meta({ id: 'FieldError' }),
);
export type FieldError = z.infer<typeof FieldError>;

/** RFC 9457 problem details, with our stable `code`. It never repeats what was sent. */
export const Problem = withChecks(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.optional(z.string()),
    code: withChecks(z.string(), z.describe('One of the codes listed at /docs; more may come.')),
    requestId: z.optional(z.string()),
    errors: z.optional(z.array(FieldError)),
  }),
  z.meta({ id: 'Problem' }),
);
export type Problem = z.infer<typeof Problem>;

/** The issues of a failed parse of `input` as field errors, in the reader's language. */
export const fieldErrors = (
  issues: readonly Issue[],
  input: unknown,
  lang: 'vi' | 'en',
): FieldError[] =>
  fieldIssues(issues, input).map(({ pointer, message }) => {
    const code: FieldCode = message in fieldProblems ? (message as FieldCode) : 'invalid';
    return { pointer, code, detail: fieldProblems[code][lang] };
  });
