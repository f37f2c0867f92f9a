import type { TosoConfig } from '@toso/contract';
import { say, type Strings, type Values } from '../base/strings.ts';
import type { Told, Verdict } from './reading.ts';
import type { View } from './view.ts';

/** What is said of a code besides what `@toso/vietqr` says; loaded with the first reading. */
const vi = {
  lang: 'vi',
  comparing: 'Đang so với danh sách tài khoản phường, xã công bố…',
  listed: 'Tài khoản này có trong danh sách phường, xã công bố: {purpose}.',
  holder: 'Tên hiện trong ứng dụng ngân hàng phải là: {holder}.',
  checkedOn: 'Phường, xã kiểm tra ngày {date}.',
  alike:
    'Giống nhưng KHÔNG phải tài khoản phường, xã công bố cho “{purpose}” ({bank}, bốn số cuối {tail}).',
  alikeDo: 'Bạn đừng chuyển tiền. Hãy hỏi trực tiếp tại quầy của phường, xã.',
  notListed: 'Tài khoản này không có trong danh sách phường, xã công bố.',
  noList: 'Phường, xã chưa công bố danh sách tài khoản ở đây.',
  listUnknown: 'Không kiểm tra được danh sách của phường, xã lúc này.',
  checksTitle: 'Kiểm tra trước khi chuyển',
  checkName:
    'Quét mã bằng ứng dụng ngân hàng. Đọc to tên người nhận hiện ra, hỏi người nhận có đúng không.',
  checkAccount: 'So ngân hàng: {bank}, và bốn số cuối: {tail}.',
  checkAmount: 'So số tiền: {amount}. Đếm lại các số 0.',
  typeAmount: 'Bạn tự nhập số tiền, rồi đọc lại trước khi bấm. Đếm lại các số 0.',
  checkWarning: 'Ứng dụng ngân hàng cảnh báo, hoặc tên lạ, thì dừng lại.',
  never: 'Để nhận tiền, không ai cần mật khẩu hay mã OTP của bạn.',
  help: 'Nhờ tổ giúp',
  ring: 'Bạn gọi số dưới đây để được giúp.',
  nobody: 'Bạn hỏi tổ công nghệ số hoặc phường, xã nơi bạn ở để được giúp.',
  another: 'Xem mã khác',
  checks: 'Cần kiểm tra',
  sheet: 'In tờ đặt ở quầy',
  sheetTitle: 'Tờ đặt ở quầy',
  sheetHint: 'Bạn quét thử tờ đã in và xem tên hiện ra, rồi mới đặt ở quầy.',
  payTo: 'Trả tiền bằng mã này',
  sheetCheck:
    'Khách đọc to tên người nhận hiện trong ứng dụng ngân hàng. Tên khác thì dừng lại và hỏi người bán.',
  sheetMorning: 'Người bán tự quét lại mã mỗi sáng.',
  print: 'In tờ này',
} as const satisfies Strings;

const en: Readonly<Record<keyof typeof vi, string>> = {
  lang: 'en',
  comparing: 'Comparing with the accounts that the ward published…',
  listed: 'This account is in the list that the ward published: {purpose}.',
  holder: 'The name in your banking app must be: {holder}.',
  checkedOn: 'Checked by the ward on {date}.',
  alike:
    'Similar to, but NOT, the account that the ward published for “{purpose}” ({bank}, last four {tail}).',
  alikeDo: 'Do not transfer. Ask in person at the counter of the ward.',
  notListed: 'This account is not in the list that the ward published.',
  noList: 'The ward has not published a list of accounts here.',
  listUnknown: 'The list of the ward cannot be checked at the moment.',
  checksTitle: 'Check before you transfer',
  checkName:
    'Scan the code with your banking app. Read the payee name aloud and ask the payee whether it is right.',
  checkAccount: 'Compare the bank: {bank}, and the last four digits: {tail}.',
  checkAmount: 'Compare the amount: {amount}. Count the zeros.',
  typeAmount: 'Type the amount yourself and read it again before you confirm. Count the zeros.',
  checkWarning: 'If your banking app warns you, or the name is strange, stop.',
  never: 'To receive money nobody needs your password or one-time code.',
  help: 'Ask the team',
  ring: 'Please ring a number below for help.',
  nobody: 'Please ask the digital team or the ward where you live for help.',
  another: 'Another code',
  checks: 'What to check',
  sheet: 'Print a counter sheet',
  sheetTitle: 'A sheet for your counter',
  sheetHint: 'Scan the printed sheet and look at the name before you put it on the counter.',
  payTo: 'Pay with this code',
  sheetCheck:
    'Customers: read aloud the payee name that your banking app shows. If it differs, stop and ask the seller.',
  sheetMorning: 'Sellers: scan this code yourself every morning.',
  print: 'Print this sheet',
};

/** A moment of these screens. */
export type ResultMoment = Exclude<keyof typeof vi, 'lang'>;

/** What the screens of a read code need. */
export interface Shown extends View {
  readonly told: Told;
  readonly verdict: Verdict | undefined;
  /** Whether a seller looks at the own code. */
  readonly sells: boolean;
  /** Asks the team for help; nothing of the code goes along. */
  readonly help: () => void;
  /** Numbers to ring where somebody asked for help and nobody on the page answered; else absent. */
  readonly numbers: TosoConfig['phones'];
  readonly another: () => void;
  /** To what to check or, for sellers, to the sheet to print. */
  readonly next: () => void;
}

/** Says those moments in the language of what is said of the code. */
export function speaker({ told, replaced }: Shown) {
  const words = told.explanation.lang === 'en' ? en : vi;
  return (moment: ResultMoment, values?: Values): string =>
    replaced(moment, values) ?? say(words.lang, words[moment], values);
}
