import type { GuideText } from '../guide-text.ts';
import { checked } from './checked.ts';
import { buy } from './en/buy.ts';
import { delivery } from './en/delivery.ts';
import { openStall } from './en/open-stall.ts';
import { orders } from './en/orders.ts';
import { wrongGoods } from './en/wrong-goods.ts';

/** Buying and selling online, in English. */
export const sellOnlineEn: GuideText = {
  id: 'sell-online',
  lang: 'en',
  title: 'Buying and selling online',
  summary:
    'Ordering and receiving, false couriers, returning goods, opening a stall and taking orders.',
  topic: 'online-shopping',
  checkedOn: checked.checkedOn,
  questions: [
    {
      id: 'start',
      text: 'Do you buy or sell?',
      answers: [
        { text: 'I buy', question: 'buying' },
        { text: 'I sell', question: 'selling' },
        { text: 'A strange call about a parcel', situation: 'delivery' },
      ],
    },
    {
      id: 'buying',
      text: 'Where are you?',
      answers: [
        { text: 'About to order', situation: 'buy' },
        { text: 'Wrong, broken or missing goods', situation: 'wrong-goods' },
      ],
    },
    {
      id: 'selling',
      text: 'Where are you?',
      answers: [
        { text: 'No stall yet', situation: 'open-stall' },
        { text: 'I have an order', situation: 'orders' },
      ],
    },
  ],
  situations: [buy, delivery, wrongGoods, openStall, orders],
  numbers: [
    {
      phone: '18006838',
      label: 'Advice for consumers',
      note: 'Free of charge, said a newspaper in October 2024.',
      sources: ['consumer-hotline', 'hotline-free'],
      verifiedOn: checked.checkedOn,
    },
  ],
  links: [
    {
      label: 'National courses in digital skills (in Vietnamese)',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    {
      label: 'VietnamPlus on the hotline 1800 6838 (in Vietnamese)',
      url: 'https://www.vietnamplus.vn/uy-ban-canh-tranh-quoc-gia-tiep-nhan-hon-12000-phan-anh-tu-nguoi-tieu-dung-post1064150.vnp',
    },
  ],
};
