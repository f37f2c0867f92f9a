import type { Strings } from '../base/strings.ts';

/**
 * What `<toso-guide>` says around a guide's questions and steps, in Vietnamese. Keys name the moment,
 * not the words. What can come a moment later has its words in more.strings.ts.
 */
export const source = {
  lang: 'vi',
  loading: 'Đang mở…',
  broken: 'Chưa tải được hướng dẫn. Bạn thử lại khi có mạng.',
  retry: 'Thử lại',
  back: 'Quay lại',
  large: 'A+ chữ to',
  progress: '{situation} · Bước {step}/{count}',
  prepare: 'Chuẩn bị sẵn',
  notYet: 'Chưa được',
  still: 'Vẫn chưa được',
  did: 'Đã làm được',
  stuck: 'Bạn vướng chỗ nào?',
  again: 'Bạn làm lại bước này một lần nữa. Vẫn chưa được thì nhờ tổ giúp.',
  there: 'Xem cách làm',
  finished: 'Xong',
  finishedAll: 'Bạn đã làm hết các bước của “{situation}”.',
  more: 'Cần giúp nữa',
  start: 'Về đầu',
} as const satisfies Strings;
