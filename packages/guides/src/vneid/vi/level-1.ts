import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { overloaded, stores } from './shared.ts';

export const level1: GuideSituation = {
  id: 'level-1',
  title: 'Đăng ký mức 1 trên điện thoại',
  hint: 'Từ 14 tuổi, có thẻ căn cước gắn chip còn hạn; làm ở nhà được',
  registers: true,
  words: [
    'đăng ký VNeID',
    'đăng ký lần đầu',
    'mã định danh công dân',
    'tài khoản công dân điện tử',
    'tài khoản công dân số',
    'định danh mức 1',
    'cài VNeID',
    'tải VNeID',
    'tạo tài khoản',
  ],
  steps: [
    {
      id: 'install',
      title: 'Cài ứng dụng VNeID',
      actions: [
        'Mở CH Play hoặc App Store, tìm VNeID.',
        'Xem đúng nơi phát hành là Trung tâm dữ liệu quốc gia về dân cư rồi cài.',
      ],
      never: 'Không cài từ đường dẫn hay tệp do người khác gửi.',
      failures: [
        {
          symptom: 'Máy báo không cài được',
          remedy:
            'Máy có thể hết chỗ hoặc quá cũ. Xem yêu cầu trên trang của ứng dụng, hoặc nhờ tổ xem giúp.',
          to: { situation: 'no-smartphone' },
        },
      ],
      picture: 'phone-store',
      links: stores,
      sources: ['store', 'warning-rules'],
      ...checked,
    },
    {
      id: 'form',
      title: 'Gõ số định danh, số điện thoại',
      actions: [
        'Mở VNeID, tìm mục có chữ “đăng ký”.',
        'Gõ số định danh 12 chữ số trên thẻ và số điện thoại của chính bạn.',
      ],
      failures: [
        {
          symptom: 'Báo số điện thoại đã có người dùng',
          remedy:
            'Mỗi số chỉ gắn với một tài khoản, cả nhà không dùng chung được. Dùng số của riêng bạn, hoặc hỏi công an phường, xã.',
        },
        overloaded,
      ],
      picture: 'phone-form',
      sources: ['register', 'one-number', 'overload'],
      ...checked,
    },
    {
      id: 'face',
      title: 'Chụp ảnh mặt rồi gửi',
      actions: [
        'Điền những gì ứng dụng hỏi, đúng như giấy tờ.',
        'Chụp ảnh chân dung theo lời ứng dụng, rồi gửi yêu cầu.',
      ],
      failures: [],
      picture: 'phone-face',
      sources: ['register'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Chờ kết quả',
      actions: [
        'Xem kết quả trong VNeID, tin nhắn hoặc thư điện tử.',
        'Được duyệt rồi thì kích hoạt tài khoản.',
      ],
      see: 'Mức 1 xem được thông tin của mình. Muốn dùng đủ dịch vụ thì lên mức 2.',
      failures: [
        {
          symptom: 'Chờ lâu chưa thấy gì',
          remedy: 'Gọi 1900 0368 để hỏi, hoặc ra công an phường, xã.',
        },
      ],
      picture: 'phone-wait',
      phones: ['19000368'],
      sources: ['register', 'level-1-activate', 'levels'],
      ...checked,
    },
  ],
  next: [{ situation: 'activate' }, { situation: 'level-2' }],
};
