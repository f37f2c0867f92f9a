import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const follow: GuideSituation = {
  id: 'follow',
  title: 'Xem hồ sơ, nhận kết quả',
  hint: 'Đã nộp rồi, muốn biết tới đâu',
  words: [
    'tra cứu hồ sơ',
    'mã hồ sơ',
    'hồ sơ tới đâu',
    'trạng thái hồ sơ',
    'nhận kết quả',
    'trễ hẹn',
  ],
  steps: [
    {
      id: 'open',
      title: 'Mở hồ sơ của bạn',
      actions: [
        'Tự gõ dichvucong.gov.vn, đăng nhập bằng VNeID.',
        'Tìm mục quản lý hồ sơ, hoặc gõ mã hồ sơ vào ô tra cứu.',
      ],
      failures: [
        {
          symptom: 'Mất mã hồ sơ',
          remedy: 'Đăng nhập rồi xem danh sách hồ sơ đã nộp, hoặc mang căn cước ra quầy hỏi.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'computer-address',
      sources: ['file-online', 'follow-by-code'],
      ...checked,
    },
    {
      id: 'state',
      title: 'Đọc tình trạng',
      actions: ['Xem hồ sơ đang chờ, đang xử lý, cần bổ sung hay đã xong, và ngày hẹn.'],
      failures: [
        {
          symptom: 'Ghi là cần bổ sung',
          remedy: 'Làm theo mục “Được yêu cầu bổ sung”.',
          to: { situation: 'supplement' },
        },
        {
          symptom: 'Đã quá ngày hẹn',
          remedy: 'Mang mã hồ sơ ra quầy nơi nhận hồ sơ để hỏi.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'phone-wait',
      sources: ['file-online', 'follow-by-code'],
      ...checked,
    },
    {
      id: 'result',
      title: 'Nhận và xem lại kết quả',
      actions: [
        'Khi hồ sơ đã xong, mở kết quả trong Cổng và tải về máy.',
        'Xem lại họ tên, ngày sinh, số giấy tờ.',
      ],
      see: 'Giấy tờ điện tử mở ra được và đúng tên bạn.',
      failures: [
        {
          symptom: 'Kết quả có chỗ sai',
          remedy: 'Báo ngay nơi trả kết quả để sửa, mang theo giấy tờ gốc.',
          to: { situation: 'counter' },
        },
        {
          symptom: 'Tôi cần bản giấy',
          remedy: 'Hỏi quầy nơi nhận hồ sơ về bản giấy.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'papers',
      sources: ['file-online'],
      ...checked,
    },
  ],
  next: [{ situation: 'supplement' }, { situation: 'counter' }],
};
