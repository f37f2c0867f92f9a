import type { Localized } from '@toso/contract';
import { accountHelp } from './account-help.ts';
import { wardHelp } from './ward-help.ts';

/** The two languages of the command. */
export type Language = 'vi' | 'en';

/**
 * Which language to speak: `--lang`, else the environment's (`LC_ALL`, `LC_MESSAGES`, `LANG`) where
 * it is English, else Vietnamese. `C` and `POSIX` name no language.
 */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = argv.indexOf('--lang');
  const inline = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const asked = inline ?? (at < 0 ? undefined : argv[at + 1]);
  const environment = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean);
  return (asked ?? environment)?.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** What the help says of each command and option. */
export const help = {
  program: {
    vi: 'Tổ Số: người dân gặp được tổ công nghệ số cộng đồng của mình.',
    en: 'Tổ Số: residents reach their community digital team.',
  },
  data: {
    vi: 'thư mục dữ liệu (TOSO_DATA, mặc định ./data)',
    en: 'data folder (TOSO_DATA, default ./data)',
  },
  keyFile: {
    vi: 'tệp khoá (TOSO_KEY_FILE, mặc định <thư mục dữ liệu>.keys.json, nằm ngoài thư mục đó)',
    en: 'key file (TOSO_KEY_FILE, default <data folder>.keys.json, outside that folder)',
  },
  json: { vi: 'in kết quả dạng JSON', en: 'print the result as JSON' },
  lang: { vi: 'ngôn ngữ: vi hoặc en', en: 'language: vi or en' },
  version: { vi: 'in số phiên bản', en: 'print the version' },
  help: { vi: 'in hướng dẫn', en: 'print help' },
  serve: { vi: 'chạy máy chủ', en: 'run the server' },
  serveDemo: {
    vi: 'bản thử: nạp dữ liệu mẫu ở lần chạy đầu, mở trang /demo/',
    en: 'demo: load sample data at the first start, serve /demo/',
  },
  port: { vi: 'cổng (PORT, mặc định 8080)', en: 'port (PORT, default 8080)' },
  host: {
    vi: 'địa chỉ lắng nghe (HOST, mặc định 127.0.0.1)',
    en: 'address to listen on (HOST, default 127.0.0.1)',
  },
  import: { vi: 'nhập dữ liệu của phường, xã', en: "import a ward's data" },
  importTeams: {
    vi: 'nhập danh sách tổ từ tệp .xlsx hoặc .csv, thay cho danh sách hiện có',
    en: 'import the list of teams from an .xlsx or .csv file, replacing the present list',
  },
  file: { vi: 'tệp danh sách', en: 'the list' },
  unit: { vi: 'mã phường, xã (5 chữ số)', en: 'code of the ward (5 digits)' },
  sheet: {
    vi: 'tên trang tính (mặc định: trang đầu không ẩn)',
    en: 'name of the sheet (default: the first visible one)',
  },
  dryRun: { vi: 'chỉ kiểm tra, không ghi gì', en: 'check only, write nothing' },
  partial: {
    vi: 'nhập các dòng đọc được, bỏ các dòng bị từ chối',
    en: 'import the rows that can be read, leave out the refused ones',
  },
  allOrNothing: {
    vi: 'không nhập gì nếu có dòng bị từ chối (mặc định)',
    en: 'import nothing if any row is refused (default)',
  },
  links: { vi: 'đường dẫn của thành viên tổ', en: "members' links" },
  linksMake: {
    vi: 'tạo đường dẫn; chỉ in ra một lần',
    en: 'make a link; it is printed once',
  },
  team: { vi: 'mã hoặc tên tổ', en: "the team's id or name" },
  ward: { vi: 'cho cán bộ phường, xã', en: "for the ward's own staff" },
  role: { vi: 'vai trò, không ghi tên người', en: 'role title, no name' },
  days: {
    vi: 'số ngày có hiệu lực (1–366, mặc định 90)',
    en: 'days it is good (1–366, default 90)',
  },
  base: {
    vi: 'địa chỉ công khai của máy chủ (mặc định http://localhost:8080)',
    en: 'public address of the server (default http://localhost:8080)',
  },
  linksList: { vi: 'liệt kê đường dẫn', en: 'list links' },
  linksRevoke: { vi: 'thu hồi một đường dẫn', en: 'revoke a link' },
  linkId: { vi: 'mã đường dẫn (xem links list)', en: "the link's id (see links list)" },
  units: { vi: 'tra cứu đơn vị hành chính', en: 'look up administrative units' },
  unitsFind: {
    vi: 'tìm phường, xã theo tên mới hoặc cũ, có hay không dấu',
    en: 'find a ward by its present or former name, with or without accents',
  },
  findText: { vi: 'tên cần tìm', en: 'the name' },
  unitGroup: { vi: 'cài đặt của một đơn vị', en: "a unit's settings" },
  unitShow: { vi: 'xem cài đặt', en: 'show settings' },
  unitSet: { vi: 'đổi cài đặt', en: 'change settings' },
  origin: {
    vi: 'địa chỉ trang được nhúng /embed (ghi nhiều lần được; ghi lại toàn bộ danh sách)',
    en: 'origin that may embed /embed (repeatable; replaces the list)',
  },
  climbAfter: {
    vi: 'số phút chưa ai nhận thì chuyển lên phường, xã',
    en: 'minutes until an untaken request climbs to the ward',
  },
  eraseAfter: {
    vi: 'số ngày sau khi xong thì xoá thông tin liên hệ (1–30, mặc định 30)',
    en: 'days after closing until contact details are erased (1–30, default 30)',
  },
  demo: {
    vi: 'nạp dữ liệu mẫu của Đà Nẵng vào thư mục dữ liệu',
    en: 'load sample data of Da Nang into the data folder',
  },
  directory: { vi: 'danh bạ công khai', en: 'the public directory' },
  directoryExport: {
    vi: 'ghi danh bạ ra tệp directory.json cho trang không có máy chủ',
    en: 'write directory.json for pages without a server',
  },
  exportUnit: {
    vi: 'mã phường, xã (5 chữ số) hoặc tỉnh (2 chữ số)',
    en: 'code of a ward (5 digits) or province (2)',
  },
  guides: {
    vi: 'hướng dẫn từng bước, và lời riêng của phường, xã',
    en: "step-by-step guides, and wards' own words for them",
  },
  guidesList: {
    vi: 'liệt kê hướng dẫn; với --unit thì cả phần phường, xã đã sửa',
    en: 'list the guides; with --unit also what the ward changed',
  },
  guidesCheck: {
    vi: 'kiểm tra một tệp lời riêng, không cần máy chủ',
    en: "check a file of a ward's own words; needs no data folder",
  },
  guidesImport: {
    vi: 'nhập tệp lời riêng của phường, xã, thay cho lời đã nhập trước',
    en: "import a ward's own words, replacing those it had",
  },
  guidesExport: {
    vi: 'ghi một hướng dẫn ra tệp để sửa rồi nhập lại',
    en: 'write a guide to a file, to change it and import it again',
  },
  guidesRemove: {
    vi: 'bỏ lời riêng, dùng lại bản gốc',
    en: "drop the ward's own words, so that the guide's stand again",
  },
  guidesStale: {
    vi: 'liệt kê những gì lâu chưa kiểm tra lại',
    en: 'list what nobody has checked for a while',
  },
  guidesHtml: {
    vi: 'ghi hướng dẫn thành HTML thuần để dán vào trang tin',
    en: 'write a guide as plain HTML, to paste into a page',
  },
  guideId: { vi: 'mã hướng dẫn (xem guides list)', en: "the guide's id (see guides list)" },
  guideFile: { vi: 'tệp lời riêng (.json)', en: "the file of the ward's own words (.json)" },
  guideUnit: {
    vi: 'cùng lời riêng của phường, xã này (mã 5 chữ số)',
    en: 'with the own words of this ward (5-digit code)',
  },
  situation: { vi: 'chỉ một tình huống', en: 'one situation only' },
  guideBase: {
    vi: 'địa chỉ công khai của máy chủ: mỗi tình huống thành một đường dẫn tới đó',
    en: 'public address of the server: each situation becomes a link to it',
  },
  startOnly: { vi: 'chỉ màn hình đầu', en: 'the first screen only' },
  olderThan: {
    vi: 'lâu hơn số ngày này (1–3650, mặc định 180)',
    en: 'older than so many days (1–3650, default 180)',
  },
  outputOrScreen: {
    vi: 'tệp ghi ra (mặc định in ra màn hình)',
    en: 'file to write (default: standard output)',
  },
  output: { vi: 'tệp ghi ra (- là in ra màn hình)', en: 'file to write (- for standard output)' },
  ...accountHelp,
  ...wardHelp,
} satisfies Record<string, Localized>;

/** Words that the argument parser brings in English. */
export const parserWords: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tuỳ chọn:',
  'Global Options:': 'Tuỳ chọn chung:',
  'Commands:': 'Lệnh:',
};

/** Wrong usage, by the parser's code. `{what}` is the word at fault. */
export const usageFaults: Readonly<Record<string, Localized>> = {
  'commander.unknownOption': {
    vi: 'Không có tuỳ chọn “{what}”.',
    en: 'There is no option “{what}”.',
  },
  'commander.unknownCommand': {
    vi: 'Không có lệnh “{what}”.',
    en: 'There is no command “{what}”.',
  },
  'commander.missingArgument': {
    vi: 'Thiếu tham số “{what}”.',
    en: 'The argument “{what}” is missing.',
  },
  'commander.missingMandatoryOptionValue': {
    vi: 'Thiếu tuỳ chọn “{what}”.',
    en: 'The option “{what}” is missing.',
  },
  'commander.optionMissingArgument': {
    vi: 'Tuỳ chọn “{what}” cần một giá trị.',
    en: 'The option “{what}” needs a value.',
  },
  'commander.invalidArgument': {
    vi: 'Giá trị của “{what}” không dùng được.',
    en: 'The value of “{what}” cannot be used.',
  },
  'commander.conflictingOption': {
    vi: 'Tuỳ chọn “{what}” không đi cùng tuỳ chọn kia.',
    en: 'The option “{what}” does not go with the other one.',
  },
  'commander.excessArguments': { vi: 'Thừa tham số.', en: 'Too many arguments.' },
};
