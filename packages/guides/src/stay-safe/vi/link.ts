import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const link: GuideSituation = {
  id: 'link',
  title: 'Có người gửi đường dẫn, ứng dụng',
  hint: 'Qua Zalo, tin nhắn, thư điện tử, mạng xã hội',
  words: [
    'đường link lạ',
    'tin nhắn lạ',
    'tải ứng dụng',
    'file APK',
    'trúng thưởng',
    'nhận quà',
    'VNeID giả',
    'dịch vụ công giả',
    'tiền điện',
  ],
  steps: [
    {
      id: 'do-not-open',
      title: 'Đừng mở',
      actions: [
        'Đừng bấm vào đường dẫn, đừng tải tệp mà người lạ gửi.',
        'Lỡ bấm rồi thì tắt nguồn máy ngay; xem tiếp hướng dẫn này ở máy khác.',
      ],
      never: 'Không điền mật khẩu, mã OTP, ảnh căn cước vào trang mở ra từ đường dẫn lạ.',
      failures: [
        {
          symptom: 'Tôi đã lỡ bấm, hoặc đã cài ứng dụng',
          remedy: 'Ngắt mạng, tắt nguồn máy ngay, rồi làm tiếp các bước ở đó.',
          to: { situation: 'installed' },
        },
        {
          symptom: 'Tin nhắn hiện tên ngân hàng của tôi',
          remedy:
            'Kẻ gian cũng nhắn tin giả danh ngân hàng. Hãy tự mở ứng dụng ngân hàng để xem, đừng bấm đường dẫn.',
        },
      ],
      picture: 'phone-warning',
      sources: ['fake-vneid', 'tapped-link', 'qr-warning', 'bank-no-otp'],
      ...checked,
    },
    {
      id: 'store-only',
      title: 'Chỉ cài từ kho ứng dụng',
      actions: [
        'Cần ứng dụng nào, tự mở CH Play (Google Play) hoặc App Store rồi tìm tên.',
        'Máy hỏi cho phép cài từ “nguồn không xác định” thì chọn không.',
      ],
      never: 'Không cài từ tệp hay đường dẫn ai gửi, kể cả qua Zalo.',
      failures: [],
      picture: 'phone-store',
      sources: ['mps-four-rules', 'fake-vneid'],
      ...checked,
    },
    {
      id: 'ask',
      title: 'Hỏi người thật',
      actions: [
        'Hỏi công an phường, xã, hoặc tổ công nghệ số gần nhà.',
        'Tin nhắn của người quen cũng nên gọi lại để hỏi trước.',
      ],
      never: 'Tổ công nghệ số không bao giờ gửi đường dẫn, hỏi mật khẩu hay thu tiền.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['mps-four-rules'],
      ...checked,
    },
    {
      id: 'report',
      title: 'Báo cho nơi có trách nhiệm',
      actions: [
        'Gọi 156, đọc số đã gửi tin cho bạn.',
        'Kể cho người nhà và công an phường, xã biết.',
      ],
      never: 'Đừng xoá vội số của họ và tin nhắn.',
      failures: [],
      picture: 'phone-call',
      phones: ['156'],
      sources: ['report-156', 'free-156', 'mps-no-calls'],
      ...checked,
    },
  ],
  next: [{ situation: 'installed' }, { situation: 'gave-code' }],
};
