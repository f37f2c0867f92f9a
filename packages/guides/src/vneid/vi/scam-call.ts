import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const scamCall: GuideSituation = {
  id: 'scam-call',
  title: 'Có người gọi về VNeID',
  hint: 'Xưng công an, cán bộ phường, xã; bảo bấm đường dẫn, cài ứng dụng',
  words: [
    'lừa đảo',
    'công an gọi điện',
    'báo VNeID lỗi',
    'cập nhật địa chỉ sau sáp nhập',
    'đã lỡ bấm link',
    'đã cài ứng dụng lạ',
    'đã đọc mã OTP',
    'app giả',
    'mất tiền',
  ],
  steps: [
    {
      id: 'hang-up',
      title: 'Cúp máy trước đã',
      actions: [
        'Cúp máy, dù họ biết tên và địa chỉ của bạn.',
        'Không bấm đường dẫn, không kết bạn Zalo với họ.',
      ],
      see: 'Công an giúp làm VNeID khi gặp mặt, không qua điện thoại hay gọi video.',
      failures: [
        {
          symptom: 'Đã lỡ bấm đường dẫn hoặc cài ứng dụng lạ',
          remedy: 'Tắt nguồn máy đó ngay.',
          to: { situation: 'scam-call', step: 'installed' },
        },
        {
          symptom: 'Đã lỡ đọc mã, mật khẩu hoặc chuyển tiền',
          remedy: 'Gọi ngân hàng ngay.',
          to: { situation: 'scam-call', step: 'money' },
        },
        {
          symptom: 'Họ xưng là tổ công nghệ số',
          remedy:
            'Bạn đã nhờ tổ thì người của tổ đọc được mã của bạn. Ai không đọc được mã thì đừng nghe theo.',
        },
      ],
      picture: 'phone-call',
      sources: ['warning-2025', 'face-to-face', 'ministry-2025'],
      ...checked,
    },
    {
      id: 'check',
      title: 'Hỏi lại tận nơi',
      actions: ['Muốn biết thật hay không, đến hỏi công an phường, xã nơi bạn ở.'],
      see: 'Tên phường, xã mới sau sáp nhập được cập nhật tự động, bạn không phải làm gì.',
      never: 'Không gọi lại số vừa gọi cho bạn.',
      failures: [],
      picture: 'police-desk',
      sources: ['ministry-first', 'police-da-nang'],
      ...checked,
    },
    {
      id: 'installed',
      title: 'Nếu đã bấm đường dẫn, cài ứng dụng',
      actions: [
        'Tắt nguồn máy đó ngay; xem tiếp hướng dẫn này ở máy khác.',
        'Dùng máy khác gọi ngân hàng khoá tài khoản, theo số in trên thẻ.',
      ],
      never: 'Chỉ xoá ứng dụng thì chưa đủ.',
      failures: [
        {
          symptom: 'Không có máy khác để gọi',
          remedy: 'Nhờ hàng xóm gọi giúp, hoặc ra thẳng ngân hàng, công an phường, xã.',
        },
      ],
      picture: 'phone-warning',
      sources: ['ministry-first', 'malware', 'bank-number'],
      ...checked,
    },
    {
      id: 'money',
      title: 'Nếu đã đọc mã hoặc chuyển tiền',
      actions: [
        'Gọi ngay ngân hàng, theo số in trên thẻ, nhờ khoá tài khoản.',
        'Lộ cả mật khẩu VNeID thì gọi 1900 0368 nhờ khoá.',
      ],
      never: 'Ai hứa lấy lại tiền giúp mà đòi phí trước, đừng nghe.',
      failures: [],
      picture: 'lock',
      phones: ['19000368'],
      sources: ['bank-number', 'lost', 'no-recovery-fee'],
      ...checked,
    },
    {
      id: 'report',
      title: 'Báo công an',
      actions: [
        'Giữ lại tin nhắn, số của họ, biên lai chuyển tiền; mang đến công an phường, xã.',
        'Gọi 156 để phản ánh số lừa đảo.',
      ],
      failures: [],
      picture: 'police-desk',
      phones: ['156'],
      sources: ['no-recovery-fee', 'report-156'],
      ...checked,
    },
    {
      id: 'clean',
      title: 'Làm sạch máy đã cài ứng dụng lạ',
      actions: [
        'Báo công an xong, nhờ người rành máy mà bạn tin khôi phục cài đặt gốc; dữ liệu trong máy sẽ mất.',
        'Đổi mọi mật khẩu, làm trên máy khác.',
      ],
      never: 'Chưa làm sạch thì không mở ứng dụng ngân hàng trên máy đó.',
      failures: [],
      picture: 'phone-settings',
      sources: ['malware'],
      ...checked,
    },
  ],
  next: [
    { guide: 'stay-safe', situation: 'installed' },
    { guide: 'stay-safe', situation: 'sent-money' },
  ],
};
