import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const tidy: GuideSituation = {
  id: 'tidy',
  title: 'Dọn máy, cập nhật',
  hint: 'Máy báo đầy, chạy chậm, hoặc đòi cập nhật',
  words: [
    'máy đầy bộ nhớ',
    'hết dung lượng',
    'máy chậm',
    'xoá ứng dụng',
    'cập nhật phần mềm',
    'dọn Zalo',
  ],
  steps: [
    {
      id: 'unused',
      title: 'Xoá ứng dụng không dùng',
      actions: ['Tìm những ứng dụng cả năm không mở, giữ tay lên hình rồi chọn gỡ.'],
      never: 'Đừng xoá VNeID, ngân hàng, Zalo đang dùng.',
      failures: [],
      picture: 'phone-settings',
      sources: ['old-apps', 'tidy-up'],
      ...checked,
    },
    {
      id: 'pictures',
      title: 'Xoá ảnh thừa',
      actions: [
        'Mở phần ảnh, xoá ảnh mờ, ảnh trùng, ảnh chụp màn hình cũ.',
        'Trong Zalo, tìm phần quản lý dữ liệu rồi xoá bộ nhớ đệm.',
      ],
      see: 'Phần dung lượng trong Cài đặt báo còn chỗ trống.',
      failures: [],
      picture: 'phone-settings',
      sources: ['tidy-up', 'iphone-storage'],
      ...checked,
    },
    {
      id: 'ready',
      title: 'Chuẩn bị cập nhật',
      actions: [
        'Cắm sạc, hoặc để pin từ 70% trở lên. Nối Wi-Fi ở nhà.',
        'Chép ảnh quan trọng ra chỗ khác trước.',
      ],
      failures: [],
      picture: 'wifi',
      sources: ['update-advice'],
      ...checked,
    },
    {
      id: 'update',
      title: 'Cập nhật máy',
      actions: [
        'Trong Cài đặt, tìm mục có chữ “cập nhật phần mềm”, rồi làm theo.',
        'Chờ máy tự khởi động lại, đừng tắt.',
      ],
      see: 'Máy báo đã là bản mới nhất.',
      failures: [
        {
          symptom: 'Không có bản cập nhật nào',
          remedy:
            'Máy cũ có thể không còn được cập nhật. Vẫn nên cập nhật từng ứng dụng trong kho.',
        },
        {
          symptom: 'Một trang web bảo máy nhiễm vi rút, bấm để cập nhật',
          remedy: 'Đó là bẫy. Đóng lại. Chỉ cập nhật trong Cài đặt.',
          to: { situation: 'link', guide: 'stay-safe' },
        },
      ],
      picture: 'phone-wait',
      sources: ['update-android', 'update-advice'],
      ...checked,
    },
  ],
  next: [{ situation: 'install-app' }],
};
