import type { GuideText } from '../guide-text.ts';
import { checked } from './checked.ts';
import { buy } from './vi/buy.ts';
import { delivery } from './vi/delivery.ts';
import { openStall } from './vi/open-stall.ts';
import { orders } from './vi/orders.ts';
import { wrongGoods } from './vi/wrong-goods.ts';

/** Buying and selling online, in Vietnamese. */
export const sellOnlineVi: GuideText = {
  id: 'sell-online',
  lang: 'vi',
  title: 'Mua bán trên mạng',
  summary: 'Đặt hàng và nhận hàng, tránh người giao hàng giả, đổi trả, mở gian hàng và nhận đơn.',
  topic: 'online-shopping',
  checkedOn: checked.checkedOn,
  questions: [
    {
      id: 'start',
      text: 'Bạn muốn mua hay bán?',
      answers: [
        { text: 'Tôi mua', question: 'buying' },
        { text: 'Tôi bán', question: 'selling' },
        { text: 'Có người gọi giao hàng lạ', situation: 'delivery' },
      ],
    },
    {
      id: 'buying',
      text: 'Bạn đang ở bước nào?',
      answers: [
        { text: 'Sắp đặt hàng', situation: 'buy' },
        { text: 'Hàng sai, hỏng, không giao', situation: 'wrong-goods' },
      ],
    },
    {
      id: 'selling',
      text: 'Bạn đang ở bước nào?',
      answers: [
        { text: 'Chưa có gian hàng', situation: 'open-stall' },
        { text: 'Có khách đặt rồi', situation: 'orders' },
      ],
    },
  ],
  situations: [buy, delivery, wrongGoods, openStall, orders],
  numbers: [
    {
      phone: '18006838',
      label: 'Tổng đài tư vấn người tiêu dùng',
      note: 'Không thu cước, theo bài báo tháng 10/2024.',
      sources: ['consumer-hotline', 'hotline-free'],
      verifiedOn: checked.checkedOn,
    },
  ],
  links: [
    {
      label: 'Bình dân học vụ số: lớp học trên mạng',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    {
      label: 'VietnamPlus: tổng đài 1800 6838 giúp gì',
      url: 'https://www.vietnamplus.vn/uy-ban-canh-tranh-quoc-gia-tiep-nhan-hon-12000-phan-anh-tu-nguoi-tieu-dung-post1064150.vnp',
    },
  ],
};
