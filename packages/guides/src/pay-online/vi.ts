import type { GuideText } from '../guide-text.ts';
import { checked } from './checked.ts';
import { moneyCame } from './vi/money-came.ts';
import { publicFee } from './vi/public-fee.ts';
import { scan } from './vi/scan.ts';
import { shopkeeper } from './vi/shopkeeper.ts';
import { wrongTransfer } from './vi/wrong-transfer.ts';

/** Paying and being paid with a bank’s app, in Vietnamese. */
export const payOnlineVi: GuideText = {
  id: 'pay-online',
  lang: 'vi',
  title: 'Trả tiền bằng điện thoại',
  summary:
    'Quét mã, chuyển khoản cho đúng người, nhận tiền khi bán hàng, nộp phí, và khi chuyển nhầm.',
  topic: 'online-payment',
  checkedOn: checked.checkedOn,
  questions: [
    {
      id: 'start',
      text: 'Bạn đang cần gì?',
      answers: [
        { text: 'Trả tiền cho người khác', situation: 'scan' },
        { text: 'Nhận tiền khi bán hàng', situation: 'shopkeeper' },
        { text: 'Nộp phí cho hồ sơ', situation: 'public-fee' },
        { text: 'Có chuyện không ổn', question: 'trouble' },
      ],
    },
    {
      id: 'trouble',
      text: 'Chuyện gì đã xảy ra?',
      answers: [
        { text: 'Tôi chuyển nhầm', situation: 'wrong-transfer' },
        { text: 'Có tiền lạ vào tài khoản', situation: 'money-came' },
        { text: 'Mã bị dán đè, khách đưa biên lai giả', situation: 'shopkeeper' },
      ],
    },
  ],
  situations: [scan, shopkeeper, publicFee, wrongTransfer, moneyCame],
  numbers: [],
  links: [
    {
      label: 'NAPAS: trả phí dịch vụ công (tiếng Anh)',
      url: 'https://en.napas.com.vn/people-can-conveniently-pay-for-online-public-services-via-the-national-public-service-portal-and-vneid-application-184240620093804416.htm',
    },
  ],
};
