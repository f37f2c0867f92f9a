import type { Strings } from '../base/strings.ts';

/**
 * What a guide says besides its questions, steps and ways out, in Vietnamese. Loaded with what says
 * it; English and a page's own words in `guide` take their place by the same names.
 */
export const moreSource = {
  lang: 'vi',
  guides: 'Bạn cần hướng dẫn gì?',
  unknown: 'Mục bạn mở không có ở đây. Bạn chọn việc cần làm.',
  untested: 'Viết theo các nguồn đã nêu; chưa ai làm thử từng bước trên điện thoại.',
  search: 'Hoặc gõ việc bạn cần',
  /** `{example}`: words that find something in the guide that is shown. */
  hint: 'Ví dụ: “{example}”. Không dấu cũng được.',
  none: 'Chưa thấy mục nào khớp. Bạn thử gõ ngắn hơn, chọn trong danh sách, hoặc nhờ tổ giúp.',
  found: { other: 'Có {count} mục khớp.' },
  resume: 'Lần trước bạn làm tới bước {step} của “{situation}”. Bạn làm tiếp không?',
  goOn: 'Làm tiếp',
  forget: 'Xoá khỏi máy này',
  all: 'Xem tất cả',
  everything: 'Tất cả các mục',
  checked: 'Kiểm tra ngày {date}',
  checkedOn: 'Kiểm tra ngày {date}, bản {version}',
  /** Of a step that nobody has followed in the app yet. */
  compared: 'Đối chiếu nguồn ngày {date}',
  wardChecked: 'Phường, xã kiểm tra ngày {date}',
  sources: 'Nguồn',
  listen: 'Nghe',
  quiet: 'Dừng nghe',
  print: 'In',
  notKept: 'Trình duyệt này không nhớ được bạn đang ở bước nào.',
  ask: 'Nhờ tổ giúp',
  ring: 'Bạn gọi số dưới đây để được giúp.',
  nobody: 'Bạn hỏi tổ công nghệ số hoặc phường, xã nơi bạn ở để được giúp.',
  /** For the team: where somebody is stuck. `{title}`: of the step. */
  note: '{guide}: {situation}, bước {step}: {title}',
  film: 'Xem video: {label}',
  next: 'Có thể bạn cần tiếp',
  'guide-vneid': 'VNeID',
  'guide-online-procedure': 'Nộp hồ sơ trên mạng',
  'guide-pay-online': 'Trả tiền bằng điện thoại',
  'guide-stay-safe': 'Phòng tránh lừa đảo',
  'guide-sell-online': 'Mua bán trên mạng',
  'guide-use-phone': 'Dùng điện thoại',
} as const satisfies Strings;
