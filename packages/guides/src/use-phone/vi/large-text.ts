import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const largeText: GuideSituation = {
  id: 'large-text',
  title: 'Làm chữ to hơn',
  hint: 'Cho cả máy, không chỉ một ứng dụng',
  words: ['chữ nhỏ quá', 'tăng cỡ chữ', 'phóng to chữ', 'mắt kém', 'phông chữ', 'khó đọc'],
  steps: [
    {
      id: 'settings',
      title: 'Mở Cài đặt',
      actions: ['Tìm hình bánh răng, tên là Cài đặt, rồi mở ra.'],
      failures: [],
      picture: 'phone-settings',
      sources: ['android-font-size', 'iphone-larger-text'],
      ...checked,
    },
    {
      id: 'find',
      title: 'Tìm mục cỡ chữ',
      actions: [
        'Android: tìm mục có chữ “cỡ chữ” trong phần màn hình hoặc hỗ trợ tiếp cận.',
        'iPhone: tìm phần trợ năng, rồi mục cỡ chữ lớn hơn.',
      ],
      failures: [
        {
          symptom: 'Không thấy mục cỡ chữ',
          remedy: 'Gõ “chữ” vào ô tìm ở đầu phần Cài đặt. Mỗi hãng máy đặt tên một kiểu.',
        },
      ],
      picture: 'phone-settings',
      sources: ['android-font-size', 'iphone-larger-text'],
      ...checked,
    },
    {
      id: 'slide',
      title: 'Kéo cho chữ to',
      actions: ['Kéo thanh về phía chữ to cho tới khi đọc dễ.'],
      see: 'Chữ mẫu trên màn hình to lên.',
      failures: [
        { symptom: 'Chữ to quá, bị che mất nút', remedy: 'Kéo lùi lại một nấc.' },
        {
          symptom: 'Vẫn khó đọc',
          remedy: 'Trong phần hỗ trợ tiếp cận, tìm mục phóng to màn hình.',
        },
      ],
      picture: 'large-text',
      sources: ['android-font-size', 'android-magnify', 'iphone-larger-text'],
      ...checked,
    },
  ],
  next: [{ situation: 'screenshot' }],
};
