import type { Localized } from '@toso/contract';

/** What the help says of what a ward decides, offers and must answer for. */
export const wardHelp = {
  hotline: {
    vi: 'đường dây nóng công bố, "Tên=số" (ghi nhiều lần được; thay các số cùng loại; "" là gỡ)',
    en: 'hotline to publish, "Name=number" (repeatable; replaces those of its kind; "" removes)',
  },
  office: {
    vi: 'số của UBND phường, xã, "Tên=số"',
    en: 'number of the ward\'s office, "Name=number"',
  },
  counter: {
    vi: 'số của nơi tiếp dân, "Tên=số"',
    en: 'number of the service counter, "Name=number"',
  },
  zalo: {
    vi: 'Zalo OA của phường, xã: https://zalo.me/… hoặc "Tên=https://zalo.me/…"',
    en: 'the ward\'s Zalo account: https://zalo.me/… or "Name=https://zalo.me/…"',
  },
  topics: { vi: 'những việc mà tổ giúp', en: 'what teams help with' },
  topicsList: {
    vi: 'liệt kê các việc; với --unit thì danh sách riêng nếu có',
    en: 'list the topics; with --unit the own list, if any',
  },
  topicsExport: {
    vi: 'ghi danh sách ra tệp để sửa rồi nhập lại',
    en: 'write the list to a file, to change it and import it again',
  },
  topicsCheck: {
    vi: 'kiểm tra một tệp danh sách việc, không cần máy chủ',
    en: 'check a file of topics; needs no data folder',
  },
  topicsImport: {
    vi: 'nhập danh sách việc riêng của phường, xã, thay cho danh sách chung',
    en: "import a ward's own list of topics, in place of the usual one",
  },
  topicsRemove: {
    vi: 'bỏ danh sách riêng, dùng lại danh sách chung',
    en: 'drop the own list, so that the usual one stands again',
  },
  topicFile: { vi: 'tệp danh sách việc (.json)', en: 'the file of topics (.json)' },
  topicUnit: {
    vi: 'danh sách của phường, xã này (mã 5 chữ số)',
    en: 'the list of this ward (5-digit code)',
  },
  requests: { vi: 'yêu cầu của người dân', en: "residents' requests" },
  requestsErase: {
    vi: 'xoá hẳn một yêu cầu khi người dân đến đề nghị; không có --yes thì chỉ cho xem',
    en: 'erase a request for good when its resident asks; without --yes it only shows it',
  },
  requestCode: {
    vi: 'mã yêu cầu, 8 ký tự, do người dân đọc',
    en: "the request's code, 8 characters, as the resident says it",
  },
  eraseReason: {
    vi: 'lý do, không ghi tên hay số của người dân; giữ trong nhật ký',
    en: 'why, without name or number of the resident; kept in the audit log',
  },
  yes: { vi: 'xoá thật, không lấy lại được', en: 'do erase; it cannot be undone' },
  audit: { vi: 'nhật ký ai đã đọc, đổi gì', en: 'the log of who read or changed what' },
  auditVerify: {
    vi: 'kiểm tra nhật ký có bị sửa hay không',
    en: 'check that the log is what was written',
  },
} satisfies Record<string, Localized>;
