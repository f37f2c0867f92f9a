import type { Localized } from '@toso/contract';

/** What the help says of `toso accounts`. */
export const accountHelp = {
  accounts: {
    vi: 'tài khoản nhận tiền do phường, xã công bố',
    en: 'the bank accounts that a ward publishes',
  },
  accountsList: {
    vi: 'liệt kê tài khoản đang công bố và đề xuất chờ xác nhận',
    en: 'list what is published and what waits to be confirmed',
  },
  accountsImport: {
    vi: 'bước 1: đề xuất danh sách mới từ tệp .xlsx, .csv, .json; chưa công bố',
    en: 'step 1: propose a new list from an .xlsx, .csv or .json file; publishes nothing',
  },
  accountsConfirm: {
    vi: 'bước 2: người thứ hai xác nhận và công bố',
    en: 'step 2: a second person confirms and publishes',
  },
  accountsWithdraw: {
    vi: 'bỏ một đề xuất, hoặc gỡ ngay một tài khoản đang công bố',
    en: 'drop a proposal, or take a published account off at once',
  },
  accountsSheet: {
    vi: 'ghi tờ đặt ở quầy có mã QR, khổ A4',
    en: 'write a counter sheet with the QR code, A4',
  },
  accountsFile: { vi: 'tệp danh sách tài khoản', en: 'the list of accounts' },
  by: {
    vi: 'người làm việc này: chức danh hoặc tên; ghi vào nhật ký',
    en: 'who does this: title or name; kept in the audit log',
  },
  proposal: { vi: 'mã đề xuất', en: "the proposal's id" },
  confirmCode: { vi: 'mã xác nhận in ra ở bước 1', en: 'the code that step 1 printed' },
  samePerson: {
    vi: 'lý do khi người xác nhận cũng là người đề xuất',
    en: 'why the person who confirms is the one who proposed',
  },
  reason: { vi: 'lý do; ghi vào nhật ký', en: 'why; kept in the audit log' },
  accountId: {
    vi: 'mã của tài khoản (xem accounts list)',
    en: "the account's id (see accounts list)",
  },
  amount: { vi: 'số tiền, đồng', en: 'amount in đồng' },
  content: {
    vi: 'nội dung chuyển tiền, tối đa 25 ký tự khi viết không dấu',
    en: "the transfer's message, at most 25 characters without accents",
  },
  sheetOutput: { vi: 'tệp ghi ra, đuôi .html hoặc .svg', en: 'file to write, .html or .svg' },
} satisfies Record<string, Localized>;
