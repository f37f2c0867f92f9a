import type { Localized } from '@toso/contract';

/** What stands around a guide's own texts on a page without scripts. `{…}` is filled in. */
export const words = {
  choose: { vi: 'Chọn việc bạn cần', en: 'Choose what you need' },
  steps: { vi: '{count} bước', en: '{count} steps' },
  step: { vi: 'Bước {nth}: {title}', en: 'Step {nth}: {title}' },
  see: { vi: 'Bạn sẽ thấy', en: 'You will see' },
  never: { vi: 'Lưu ý', en: 'Take care' },
  bring: { vi: 'Chuẩn bị sẵn', en: 'Have ready' },
  failures: { vi: 'Nếu chưa được', en: 'If it does not work' },
  numbers: { vi: 'Số điện thoại', en: 'Phone numbers' },
  links: { vi: 'Xem thêm', en: 'Read more' },
  next: { vi: 'Việc tiếp theo', en: 'What comes next' },
  otherGuide: { vi: 'Hướng dẫn “{guide}”', en: 'Guide “{guide}”' },
  all: { vi: 'Xem các việc khác', en: 'See everything else' },
  allSteps: { vi: 'Xem cả {count} bước', en: 'See all {count} steps' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  checked: { vi: 'Kiểm tra ngày {day}.', en: 'Checked on {day}.' },
  compared: { vi: 'Đối chiếu nguồn ngày {day}.', en: 'Compared with its sources on {day}.' },
  wardChecked: { vi: 'Phường, xã kiểm tra ngày {day}.', en: 'Checked by the ward on {day}.' },
  tested: { vi: 'Đã làm thử trên phiên bản {version}.', en: 'Followed on version {version}.' },
  untested: {
    vi: 'Viết theo các nguồn đã nêu; chưa ai làm thử từng bước trên điện thoại.',
    en: 'Written from the sources named; nobody has followed the steps on a phone yet.',
  },
} as const satisfies Record<string, Localized>;

export type Words = keyof typeof words;

/** What a guide is called where another one leads to it. Of the guides that ship, by id. */
export const guideNames: Readonly<Record<string, Localized>> = {
  vneid: { vi: 'VNeID', en: 'VNeID' },
  'online-procedure': { vi: 'Nộp hồ sơ trên mạng', en: 'Public services online' },
  'pay-online': { vi: 'Trả tiền bằng điện thoại', en: 'Paying by phone' },
  'stay-safe': { vi: 'Phòng tránh lừa đảo', en: 'Staying clear of fraud' },
  'sell-online': { vi: 'Mua bán trên mạng', en: 'Buying and selling online' },
  'use-phone': { vi: 'Dùng điện thoại', en: 'Using the phone' },
};
