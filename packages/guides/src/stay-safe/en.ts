import type { GuideText } from '../guide-text.ts';
import { checked } from './checked.ts';
import { call } from './en/call.ts';
import { gaveCode } from './en/gave-code.ts';
import { installed } from './en/installed.ts';
import { link } from './en/link.ts';
import { sentMoney } from './en/sent-money.ts';
import { strangeQr } from './en/strange-qr.ts';

/** What to do when somebody tries to deceive, and when they did, in English. */
export const staySafeEn: GuideText = {
  id: 'stay-safe',
  lang: 'en',
  title: 'Staying clear of fraud',
  summary:
    'When someone calls, sends a link or shows a strange QR code; and what to do at once if you followed them.',
  topic: 'fraud',
  checkedOn: checked.checkedOn,
  questions: [
    {
      id: 'start',
      text: 'What is happening?',
      answers: [
        { text: 'Someone called, wrote or showed a code. I did nothing yet', question: 'not-yet' },
        { text: 'I did what they said', question: 'done' },
      ],
    },
    {
      id: 'not-yet',
      text: 'How did they reach you?',
      answers: [
        { text: 'By phone or video call', situation: 'call' },
        { text: 'A link, a file or an app', situation: 'link' },
        { text: 'A QR code, stuck or sent', situation: 'strange-qr' },
      ],
    },
    {
      id: 'done',
      text: 'What did you do?',
      answers: [
        { text: 'Gave a code, password or card number', situation: 'gave-code' },
        { text: 'Tapped a link, installed an app, shared the screen', situation: 'installed' },
        { text: 'Sent money or paid by a code', situation: 'sent-money' },
      ],
    },
  ],
  situations: [call, link, strangeQr, gaveCode, installed, sentMoney],
  numbers: [
    {
      phone: '156',
      label: 'Report scam calls and messages',
      note: 'Free to call, says a newspaper of 2024.',
      sources: ['report-156', 'free-156'],
      verifiedOn: checked.checkedOn,
    },
    {
      phone: '19000368',
      label: 'VNeID helpline of the Ministry of Public Security',
      note: 'Ask your phone company what the call costs.',
      sources: ['vneid-hotline'],
      verifiedOn: checked.checkedOn,
    },
    {
      phone: '113',
      label: 'Police, emergencies',
      sources: ['police-113', 'free-113'],
      verifiedOn: checked.checkedOn,
    },
  ],
  links: [
    {
      label: 'National courses in digital skills (in Vietnamese)',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    {
      label: 'Ninh Bình police on fake VNeID (in Vietnamese)',
      url: 'https://congan.ninhbinh.gov.vn/bo-cong-an-canh-bao-thu-doan-lua-dao-cai-ung-dung-vneid-gia-mao',
    },
  ],
};
