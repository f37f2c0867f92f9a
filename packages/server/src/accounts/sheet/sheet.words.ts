/**
 * What a counter sheet says. `{holder}` and the like are filled in. Nowhere does it promise
 * anything of the code: whoever pays looks for himself.
 */
const vi = {
  title: 'Chuyển tiền bằng mã QR',
  paidFor: 'Dùng để nộp',
  holder: 'Người nhận',
  bank: 'Ngân hàng',
  account: 'Số tài khoản',
  amount: 'Số tiền',
  amountOpen: 'bạn tự nhập',
  content: 'Nội dung',
  code: 'Mã QR chuyển tiền đến {holder}, tài khoản có bốn số cuối {last}',
  before: 'Trước khi bấm chuyển, hãy xem',
  scan: 'Quét bằng ứng dụng ngân hàng của bạn. Nếu mở ra một trang web thì dừng lại.',
  name: 'Tên người nhận hiện trong ứng dụng ngân hàng phải là {holder}.',
  plainName:
    'Tên người nhận hiện trong ứng dụng ngân hàng phải là {holder}, có thể viết không dấu: {plain}.',
  lastFour: 'Bốn số cuối của số tài khoản phải là {last}.',
  sum: 'Số tiền phải là {amount}.',
  sumOpen: 'Số tiền bạn nhập phải bằng số tiền ghi trên giấy báo.',
  stop: 'Có một điều khác thì dừng lại và hỏi ngay người ở quầy.',
  checked: '{unit} kiểm tra tài khoản này ngày {day}.',
  source: 'Nguồn: {source}.',
  until: 'Dùng đến hết ngày {day}.',
  desk: 'Người trực quầy: mỗi sáng quét thử mã này, so lại tên và số tài khoản. Thấy mã bị dán đè thì gỡ xuống ngay.',
  sample: 'MẪU – không chuyển tiền vào tài khoản này',
  print: 'Muốn in trang này, hãy chọn lệnh In của trình duyệt, khổ giấy A4.',
} as const;

export type SheetWords = Readonly<Record<keyof typeof vi, string>>;

const en: SheetWords = {
  title: 'Pay by QR code',
  paidFor: 'To pay',
  holder: 'Payee',
  bank: 'Bank',
  account: 'Account',
  amount: 'Amount',
  amountOpen: 'you type it',
  content: 'Message',
  code: 'QR code of a transfer to {holder}, account ending in {last}',
  before: 'Before you confirm the transfer',
  scan: 'Scan with your bank’s app. If a web page opens, stop.',
  name: 'The payee’s name in the bank’s app must be {holder}.',
  plainName:
    'The payee’s name in the bank’s app must be {holder}, perhaps without accents: {plain}.',
  lastFour: 'The last four characters of the account must be {last}.',
  sum: 'The amount must be {amount}.',
  sumOpen: 'The amount that you type must be the one on your notice.',
  stop: 'If anything differs, stop and ask at the counter.',
  checked: '{unit} checked this account on {day}.',
  source: 'Source: {source}.',
  until: 'In use until {day}.',
  desk: 'At the counter: scan this code every morning and compare name and account. If something is stuck over it, take it down.',
  sample: 'SAMPLE – do not transfer to this account',
  print: 'To print this page, use the browser’s print command, paper size A4.',
};

export const sheetWords = { vi, en } as const;
