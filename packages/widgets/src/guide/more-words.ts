import { say, type Moment, type Strings, type Translation, type Values } from '../base/strings.ts';
import type { MoreHost } from './host.ts';

/**
 * What a guide says besides its questions and steps. Loaded with what says it, in both languages; a
 * page's own words in `guide` take their place by the same names.
 */
export const moreSource = {
  lang: 'vi',
  guides: 'Bạn cần hướng dẫn gì?',
  unknown: 'Mục bạn mở không có ở đây. Bạn chọn việc cần làm.',
  untested: 'Viết theo các nguồn đã nêu; chưa thử lại trên bản ứng dụng mới nhất.',
  search: 'Hoặc gõ việc bạn cần',
  hint: 'Ví dụ: quen mat khau. Không dấu cũng được.',
  none: 'Chưa thấy mục nào khớp. Bạn thử gõ ngắn hơn, chọn trong danh sách, hoặc nhờ tổ giúp.',
  found: { other: 'Có {count} mục khớp.' },
  resume: 'Lần trước bạn làm tới bước {step} của “{situation}”. Bạn làm tiếp không?',
  goOn: 'Làm tiếp',
  forget: 'Xoá khỏi máy này',
  all: 'Xem tất cả',
  everything: 'Tất cả các mục',
  start: 'Về đầu',
  checked: 'Kiểm tra ngày {date}',
  checkedOn: 'Kiểm tra ngày {date}, bản {version}',
  wardChecked: 'Phường kiểm tra ngày {date}',
  sources: 'Nguồn',
  listen: 'Nghe',
  quiet: 'Dừng nghe',
  print: 'In',
  notKept: 'Trình duyệt này không cho lưu, nên máy sẽ không nhớ bạn đang ở bước nào.',
  stuck: 'Bạn vướng chỗ nào?',
  again: 'Bạn làm lại bước này một lần nữa. Vẫn chưa được thì nhờ tổ giúp.',
  ask: 'Nhờ tổ giúp',
  there: 'Xem cách làm',
  ring: 'Bạn gọi số dưới đây để được giúp.',
  nobody: 'Bạn hỏi tổ công nghệ số hoặc phường, xã nơi bạn ở để được giúp.',
  /** For the team: where somebody is stuck. `{title}`: of the step. */
  note: '{guide}: {situation}, bước {step}: {title}',
  film: 'Xem phim: {label}',
  finished: 'Xong',
  finishedAll: 'Bạn đã làm hết các bước của “{situation}”.',
  next: 'Có thể bạn cần tiếp',
  more: 'Cần giúp nữa',
  'guide-vneid': 'VNeID',
  'guide-online-procedure': 'Nộp hồ sơ trên mạng',
  'guide-pay-online': 'Trả tiền trên mạng',
  'guide-stay-safe': 'Tránh lừa đảo',
  'guide-sell-online': 'Mua bán trên mạng',
  'guide-use-phone': 'Dùng điện thoại',
} as const satisfies Strings;

export const moreEn: Translation<typeof moreSource> = {
  lang: 'en',
  guides: 'Which guide do you need?',
  unknown: 'What you opened is not here. Please choose what you need.',
  untested: 'Written after the sources named; not yet followed on the newest version of the app.',
  search: 'Or type what you need',
  hint: 'For example: forgot password.',
  none: 'Nothing matches. Please type less, choose from the list, or ask the team.',
  found: { one: '{count} match.', other: '{count} matches.' },
  resume: 'Last time you reached step {step} of “{situation}”. Go on from there?',
  goOn: 'Go on',
  forget: 'Remove from this device',
  all: 'See all',
  everything: 'Everything here',
  start: 'To the start',
  checked: 'Checked on {date}',
  checkedOn: 'Checked on {date}, version {version}',
  wardChecked: 'Checked by the ward on {date}',
  sources: 'Sources',
  listen: 'Listen',
  quiet: 'Stop listening',
  print: 'Print',
  notKept: 'This browser keeps nothing, so the device will not remember which step you reached.',
  stuck: 'Where are you stuck?',
  again: 'Please try this step once more. If it still does not work, ask the team.',
  ask: 'Ask the team',
  there: 'See how',
  ring: 'Please ring a number below for help.',
  nobody: 'Please ask the digital team or the ward where you live for help.',
  note: '{guide}: {situation}, step {step}: {title}',
  film: 'Watch: {label}',
  finished: 'Done',
  finishedAll: 'You have done every step of “{situation}”.',
  next: 'You may need next',
  more: 'I need more help',
  'guide-vneid': 'VNeID',
  'guide-online-procedure': 'Procedures online',
  'guide-pay-online': 'Paying online',
  'guide-stay-safe': 'Avoiding fraud',
  'guide-sell-online': 'Buying and selling online',
  'guide-use-phone': 'Using the phone',
};

export type MoreVoice = (moment: Moment<typeof moreSource>, values?: Values) => string;

/** The words of a moment: the page's own, else ours in the language shown now. */
export const moreWords =
  ({ words, lang }: MoreHost): MoreVoice =>
  (moment, values) => {
    const ours = lang() === 'en' ? moreEn : moreSource;
    return words(moment, values) ?? say(ours.lang, ours[moment], values);
  };

/** The name of a guide; its id where we have none. */
export const nameOf = (guide: string, t: MoreVoice): string => {
  const moment = `guide-${guide}`;
  return moment in moreSource ? t(moment as Moment<typeof moreSource>) : guide; // Just looked up.
};
