import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const installApp: GuideSituation = {
  id: 'install-app',
  title: 'Cài một ứng dụng',
  hint: 'Cài từ kho ứng dụng của máy',
  words: [
    'tải ứng dụng',
    'cài Zalo',
    'CH Play',
    'Google Play',
    'App Store',
    'không tải được ứng dụng',
    'cài app',
  ],
  steps: [
    {
      id: 'open-store',
      title: 'Mở kho ứng dụng',
      actions: [
        'Điện thoại Android: tìm hình CH Play (Google Play). iPhone: tìm hình App Store.',
        'Gõ tên ứng dụng vào ô tìm kiếm.',
      ],
      never: 'Không cài từ đường dẫn hay tệp người khác gửi.',
      failures: [
        {
          symptom: 'Không thấy kho ứng dụng',
          remedy:
            'Vuốt màn hình để xem hết các hình, hoặc gõ “Play” hay “App Store” vào ô tìm trên máy.',
        },
      ],
      picture: 'phone-store',
      sources: ['store-only'],
      ...checked,
    },
    {
      id: 'look',
      title: 'Xem có đúng ứng dụng không',
      actions: [
        'Xem tên, hình, đơn vị làm ra ứng dụng và có nhiều người tải không.',
        'Đọc lời giới thiệu. Sai chính tả nhiều thì bỏ qua.',
      ],
      failures: [
        {
          symptom: 'Có nhiều ứng dụng gần giống nhau',
          remedy: 'Đừng chọn bừa. Hỏi tổ công nghệ số hoặc người nhà rành máy.',
        },
      ],
      picture: 'phone-warning',
      sources: ['fake-apps'],
      ...checked,
    },
    {
      id: 'install',
      title: 'Bấm cài đặt',
      actions: [
        'Bấm nút cài đặt hoặc nút nhận, rồi chờ tải xong.',
        'Tải xong thì mở ứng dụng ngay tại trang đó.',
      ],
      see: 'Hình của ứng dụng hiện trên màn hình máy.',
      failures: [
        {
          symptom: 'Máy báo hết chỗ',
          remedy: 'Dọn bớt rồi cài lại.',
          to: { situation: 'tidy', step: 'unused' },
        },
        {
          symptom: 'Máy đòi mật khẩu tài khoản',
          remedy:
            'Đó là tài khoản của kho ứng dụng trên máy bạn. Quên thì nhờ người rành máy hoặc tổ công nghệ số.',
        },
      ],
      picture: 'phone-wait',
      sources: ['store-only'],
      ...checked,
    },
    {
      id: 'permissions',
      title: 'Chỉ cho phép điều cần',
      actions: ['Ứng dụng hỏi máy ảnh, danh bạ, vị trí: cần thì cho, không rõ thì từ chối.'],
      never: 'Ứng dụng lạ đòi điều khiển máy thì từ chối và xoá.',
      failures: [],
      picture: 'lock',
      sources: ['fake-apps'],
      ...checked,
    },
  ],
  next: [{ situation: 'level-1', guide: 'vneid' }, { situation: 'password' }],
};
