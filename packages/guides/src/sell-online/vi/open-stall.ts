import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { platformNames } from '../platforms.ts';

export const openStall: GuideSituation = {
  id: 'open-stall',
  title: 'Mở gian hàng',
  hint: 'Bán nông sản, đồ nhà làm trên mạng',
  registers: true,
  words: [
    'bán hàng online',
    'bán hàng trên mạng',
    'bán rau, trái cây',
    'mở gian hàng',
    'đưa nông sản lên sàn',
    ...platformNames,
    'bán trên Zalo',
    'bán trên Facebook',
    'livestream',
  ],
  steps: [
    {
      id: 'where',
      title: 'Chọn nơi bán',
      actions: ['Hỏi tổ công nghệ số hoặc phường, xã: sàn nào đang nhận người bán ở đây.'],
      never: 'Không trả tiền cho ai gọi tới hứa “mở gian hàng hộ”.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['teams-and-platforms', 'scams-shopping'],
      ...checked,
    },
    {
      id: 'papers',
      title: 'Chuẩn bị giấy tờ',
      actions: [
        'Đọc quy định của sàn: cần đăng ký kinh doanh, giấy về chất lượng hay nguồn gốc không.',
        'Bán đồ ăn, thức uống thì hỏi phường, xã về giấy tờ trước.',
      ],
      failures: [],
      picture: 'papers',
      sources: ['province-platform'],
      ...checked,
    },
    {
      id: 'account',
      title: 'Tạo tài khoản người bán',
      actions: ['Tự mở sàn, tìm mục dành cho người bán, điền theo màn hình.'],
      see: 'Sàn báo đang chờ duyệt hoặc đã mở gian hàng.',
      failures: [
        {
          symptom: 'Sàn báo chờ duyệt mãi',
          remedy:
            'Xem thư điện tử và tin nhắn xem còn thiếu gì, hoặc gọi số hỗ trợ ghi trên trang của sàn.',
        },
      ],
      picture: 'phone-form',
      sources: ['province-platform', 'post-an-offer'],
      ...checked,
    },
    {
      id: 'pictures',
      title: 'Chụp hàng cho rõ',
      actions: [
        'Chụp ngoài sáng, mỗi món ba ảnh ở ba góc.',
        'Chụp hàng thật của mình, đừng lấy ảnh của người khác.',
      ],
      failures: [],
      picture: 'parcel',
      sources: ['province-platform', 'post-an-offer'],
      ...checked,
    },
    {
      id: 'describe',
      title: 'Viết lời giới thiệu',
      actions: [
        'Ghi tên, cân nặng, giá, hạn dùng, nơi làm ra, cách liên hệ.',
        'Nói đúng như hàng, đừng hứa quá.',
      ],
      never: 'Không đăng ảnh căn cước, mã OTP, mật khẩu.',
      failures: [],
      picture: 'phone-form',
      sources: ['post-an-offer', 'buyer-notes'],
      ...checked,
    },
  ],
  next: [{ situation: 'orders' }, { situation: 'shopkeeper', guide: 'pay-online' }],
};
