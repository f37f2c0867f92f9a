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
      label: 'Bình dân học vụ số: lớp học trên mạng',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    {
      label: 'CafeF: công an cảnh báo khi quét mã QR',
      url: 'https://cafef.vn/cong-an-thong-bao-khan-toi-tat-ca-nguoi-dan-khi-quet-ma-qr-188251126110316055.chn',
    },
    {
      label: 'Sài Gòn Kinh tế: trả phí dịch vụ công trên VNeID',
      url: 'https://saigoneconomy247.com/thanh-toan-dich-vu-cong-truc-tuyen-tren-ung-dung-vneid-a142766.html',
    },
  ],
};
