import type { Strings } from '../base/strings.ts';

/**
 * What `<toso-team-locator>` says, in Vietnamese. Keys name the moment, not the words; each text is
 * a whole sentence or a label of its own.
 */
export const source = {
  lang: 'vi',
  title: 'Tìm tổ gần bạn',
  place: 'Bạn ở đâu?',
  hint: 'Gõ tên tổ, thôn, phường xã cũ hoặc tên đường. Không dấu cũng được.',
  all: 'Xem tất cả các tổ',
  loading: 'Đang mở danh bạ…',
  /** `{count}`: how many teams or places, one or more. */
  found: { other: 'Có {count} nơi khớp.' },
  teams: { other: '{unit} có {count} tổ.' },
  /** `{old}`: a former unit; `{unit}`: the unit of today. */
  former: '{old} cũ nay thuộc {unit}.',
  /** Where {old} was divided among several. */
  part: 'Một phần {old} cũ nay thuộc {unit}.',
  none: 'Chưa thấy nơi nào khớp. Bạn thử gõ ngắn hơn, hoặc hỏi nơi dưới đây.',
  empty: '{unit} chưa đăng danh sách tổ. Bạn hỏi nơi dưới đây.',
  failed: 'Chưa tải được danh bạ. Bạn thử lại, hoặc hỏi nơi dưới đây.',
  offline: 'Máy đang không có mạng nên chưa mở được danh bạ.',
  unknown: 'Chưa có danh bạ của nơi này. Bạn hỏi nơi dưới đây.',
  retry: 'Thử lại',
  elsewhere: 'Nơi khác trong {province}',
  partial: 'Chưa tìm được ở các phường, xã khác.',
  home: 'Về {unit}',
  callTeam: 'Gọi tổ',
  callPoint: 'Gọi điểm này',
  call: 'Gọi {phone}',
  callSample: 'số mẫu',
  unlisted: 'Tổ chưa đăng số điện thoại.',
  zalo: 'Nhắn Zalo',
  ask: 'Nhờ giúp',
  hours: 'Trực: {hours}',
  daily: 'hằng ngày',
  /** The days of the week as they stand inside a sentence, from Monday on. */
  days: 'thứ Hai|thứ Ba|thứ Tư|thứ Năm|thứ Sáu|thứ Bảy|Chủ Nhật',
  open: 'Đang trực',
  checked: 'Kiểm tra ngày {date}',
  data: 'Dữ liệu của {unit} kiểm tra ngày {date}.',
  stale: 'Dữ liệu ngày {date}, có thể đã đổi. Bạn nên gọi hỏi trước khi đến.',
  kept: 'Máy đang không có mạng. Đây là dữ liệu ngày {date}.',
  points: 'Điểm hỗ trợ',
  near: 'Gần tôi',
  nearNote: 'Máy của bạn tự tính khoảng cách, vị trí không gửi đi đâu.',
  locating: 'Đang xem bạn ở gần điểm nào…',
  lost: 'Chưa biết bạn đang ở đâu. Bạn chọn trong danh sách.',
  /** `{distance}`: with its unit. */
  away: 'cách bạn khoảng {distance}',
  picture: 'Các tổ của {unit}',
  pictureNote: 'Xếp theo tên, không phải bản đồ.',
  more: 'Xem thêm',
  /** After asking for help on a page that takes no requests. */
  unheard: 'Trang này chưa nhận yêu cầu. Bạn hãy gọi, nhắn hoặc đến phường, xã.',
  sample: 'Bản thử: dữ liệu mẫu, không phải tổ thật.',
} as const satisfies Strings;
