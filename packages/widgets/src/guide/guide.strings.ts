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
} as const satisfies Strings;
