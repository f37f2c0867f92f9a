import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { forgottenPasscode, overloaded } from './shared.ts';

export const papers: GuideSituation = {
  id: 'papers',
  title: 'Đưa giấy tờ vào VNeID',
  hint: 'Bằng lái, bảo hiểm y tế, đăng ký xe; cần mức 2',
  words: [
    'tích hợp giấy tờ',
    'giấy phép lái xe',
    'bằng lái xe',
    'thẻ BHYT',
    'cà vẹt xe',
    'ví giấy tờ',
    'xuất trình',
  ],
  steps: [
    {
      id: 'open',
      title: 'Mở “Ví giấy tờ”',
      actions: [
        'Cập nhật VNeID ở CH Play hoặc App Store, rồi đăng nhập.',
        'Vào “Ví giấy tờ”, tìm mục tích hợp thông tin.',
      ],
      failures: [
        {
          symptom: 'Không thấy mục này',
          remedy: 'Mục này cần mức 2. Ứng dụng cũng có thể đã đổi chỗ: tìm chữ “tích hợp”.',
          to: { situation: 'level-2' },
        },
        overloaded,
      ],
      picture: 'phone-wallet',
      sources: ['wallet', 'overload'],
      ...checked,
    },
    {
      id: 'request',
      title: 'Tạo yêu cầu mới',
      actions: [
        'Bấm tạo mới yêu cầu, chọn loại giấy tờ.',
        'Gõ đúng từng chữ, từng số như trên giấy, rồi gửi.',
      ],
      bring: [
        'Thẻ bảo hiểm y tế: mã số, tỉnh cấp',
        'Bằng lái: số, hạng',
        'Đăng ký xe: số khung, biển số',
      ],
      failures: [
        {
          symptom: 'Bằng lái bị từ chối',
          remedy:
            'Bằng giấy cũ chỉ ghi năm sinh thường không khớp. Hỏi nơi cấp bằng lái xem có nên đổi sang thẻ nhựa (PET) không.',
        },
        {
          symptom: 'Đăng ký xe bị từ chối',
          remedy:
            'Gõ biển số liền nhau, không chấm, gạch hay cách. Xe đăng ký bằng số chứng minh cũ thì nhờ nơi cấp đăng ký xe sửa lại số căn cước.',
        },
        {
          symptom: 'Bảo hiểm y tế bị từ chối',
          remedy:
            'Họ tên hoặc ngày sinh có thể khác với dữ liệu bảo hiểm. Xem lại trên VssID hoặc hỏi cơ quan bảo hiểm xã hội.',
        },
      ],
      picture: 'papers',
      sources: ['wallet', 'licence', 'licence-card', 'vehicle', 'vehicle-plate', 'health-card'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Chờ duyệt',
      actions: ['Lúc khác mở lại “Ví giấy tờ” để xem.'],
      see: 'Được duyệt thì giấy tờ hiện trong ví.',
      failures: [],
      picture: 'phone-wait',
      sources: ['wallet'],
      ...checked,
    },
    {
      id: 'show',
      title: 'Khi cần đưa giấy tờ ra',
      actions: [
        'Vào “Ví giấy tờ”, tìm mục xuất trình giấy tờ.',
        'Gõ mã 6 số, rồi chọn giấy cần đưa.',
      ],
      never: 'Tự tay bạn gõ mã, không đọc mã cho ai.',
      failures: [forgottenPasscode],
      picture: 'phone-passcode',
      sources: ['show-papers'],
      ...checked,
    },
  ],
  next: [{ situation: 'log-in-portal' }],
};
