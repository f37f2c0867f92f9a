import type { GuideText } from '../guide-text.ts';
import { checked } from './checked.ts';
import { moneyCame } from './en/money-came.ts';
import { publicFee } from './en/public-fee.ts';
import { scan } from './en/scan.ts';
import { shopkeeper } from './en/shopkeeper.ts';
import { wrongTransfer } from './en/wrong-transfer.ts';

/** Paying and being paid with a bank’s app, in English. */
export const payOnlineEn: GuideText = {
  id: 'pay-online',
  lang: 'en',
  title: 'Paying by phone',
  summary:
    'Scanning a code, paying the right person, taking payment when you sell, fees, and mistakes.',
  topic: 'online-payment',
  checkedOn: checked.checkedOn,
  questions: [
    {
      id: 'start',
      text: 'What do you need?',
      answers: [
        { text: 'To pay somebody', situation: 'scan' },
        { text: 'To take payment when I sell', situation: 'shopkeeper' },
        { text: 'To pay a public fee', situation: 'public-fee' },
        { text: 'Something went wrong', question: 'trouble' },
      ],
    },
    {
      id: 'trouble',
      text: 'What happened?',
      answers: [
        { text: 'I sent it wrongly', situation: 'wrong-transfer' },
        { text: 'Unknown money came in', situation: 'money-came' },
        { text: 'A sticker on my code, a fake receipt', situation: 'shopkeeper' },
      ],
    },
  ],
  situations: [scan, shopkeeper, publicFee, wrongTransfer, moneyCame],
  numbers: [],
  links: [
    {
      label: 'National courses in digital skills (in Vietnamese)',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    {
      label: 'NAPAS: paying for public services',
      url: 'https://en.napas.com.vn/people-can-conveniently-pay-for-online-public-services-via-the-national-public-service-portal-and-vneid-application-184240620093804416.htm',
    },
  ],
};
