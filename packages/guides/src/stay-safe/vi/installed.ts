import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const installed: GuideSituation = {
  id: 'installed',
  title: 'Đã lỡ cài ứng dụng lạ',
  hint: 'Hoặc đã bấm đường dẫn, máy nóng lên, tự chạy',
  words: [
    'cài ứng dụng giả',
    'bấm link lạ',
    'điện thoại tự chạy',
    'bị điều khiển từ xa',
    'chia sẻ màn hình',
    'máy nhiễm mã độc',
    'VNeID giả',
  ],
  steps: [
    {
      id: 'cut-off',
      title: 'Ngắt mạng, tháo SIM',
      actions: [
        'Tắt Wi-Fi và dữ liệu di động, hoặc tháo SIM ra.',
        'Rồi tắt nguồn máy; xem tiếp hướng dẫn này ở máy khác.',
      ],
      failures: [
        {
          symptom: 'Không tắt được máy',
          remedy:
            'Tháo SIM ra trước, tắt cục phát Wi-Fi trong nhà, rồi nhờ người bên cạnh gọi ngân hàng.',
        },
      ],
      picture: 'sim-card',
      sources: ['cut-off', 'pulled-sim', 'tapped-link'],
      ...checked,
    },
    {
      id: 'bank',
      title: 'Gọi ngân hàng bằng máy khác',
      actions: [
        'Mượn điện thoại của người nhà, gọi số ghi trên thẻ ngân hàng.',
        'Xin khoá tài khoản và thẻ ngay.',
      ],
      never: 'Không mở ứng dụng ngân hàng trên máy vừa cài ứng dụng lạ.',
      failures: [],
      picture: 'two-phones',
      sources: ['cut-off', 'reset-phone', 'locked-account'],
      ...checked,
    },
    {
      id: 'police',
      title: 'Báo công an phường, xã',
      actions: [
        'Mang máy đến công an phường, xã và kể lại việc đã xảy ra.',
        'Việc khẩn cấp thì gọi 113.',
      ],
      failures: [],
      picture: 'police-desk',
      phones: ['113'],
      sources: ['cut-off', 'reset-phone', 'police-113'],
      ...checked,
    },
    {
      id: 'reset',
      title: 'Đưa máy về như mới',
      actions: [
        'Xoá ứng dụng là chưa đủ: nhờ người rành máy mà bạn tin khôi phục cài đặt gốc.',
        'Xong mới cài lại ứng dụng ngân hàng, từ kho ứng dụng.',
      ],
      see: 'Máy hỏi cài đặt từ đầu, như lúc mới mua.',
      failures: [
        {
          symptom: 'Tôi chỉ bấm đường dẫn, chưa cài gì',
          remedy: 'Khi báo công an, hỏi xem máy có cần khôi phục không.',
        },
        {
          symptom: 'Tôi sợ mất ảnh, danh bạ',
          remedy:
            'Khôi phục sẽ xoá hết trong máy. Nhờ người đó chép ảnh, danh bạ ra trước. Chưa khôi phục thì đừng dùng máy để chuyển tiền.',
        },
      ],
      picture: 'phone-settings',
      sources: ['reset-phone'],
      ...checked,
    },
    {
      id: 'passwords',
      title: 'Đổi mọi mật khẩu',
      actions: [
        'Đổi mật khẩu ngân hàng, thư điện tử, Zalo, VNeID bằng máy khác hoặc sau khi khôi phục.',
      ],
      failures: [],
      picture: 'phone-password',
      sources: ['reset-phone'],
      ...checked,
    },
  ],
  next: [{ situation: 'sent-money' }, { situation: 'gave-code' }],
};
