import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const scan: GuideSituation = {
  id: 'scan',
  title: 'Paying by QR code',
  hint: 'At a market, in a shop, or a code someone sent you',
  words: [
    'scan to pay',
    'bank transfer',
    'VietQR',
    'cashless',
    'pay at the market',
    'pay by phone',
  ],
  steps: [
    {
      id: 'open-app',
      title: 'Open your bank’s app',
      actions: ['Open your bank’s app on the phone yourself and look for scanning a QR code.'],
      see: 'The scanning frame appears inside the bank’s app.',
      failures: [
        {
          symptom: 'A web page opens after scanning',
          remedy:
            'Stop, close the page and fill in nothing. A code for paying opens inside the bank’s app or an e-wallet.',
          to: { situation: 'strange-qr', step: 'web-page', guide: 'stay-safe' },
        },
        {
          symptom: 'It does not scan',
          remedy:
            'Wipe the lens, hold the phone a hand away, avoid glare. Otherwise ask for the account number and type it.',
        },
      ],
      picture: 'phone-qr',
      sources: ['qr-warning'],
      ...checked,
    },
    {
      id: 'check-name',
      title: 'Read the receiver’s name',
      actions: [
        'Read the account name on the screen aloud and ask the seller if it is right.',
        'Look at the bank and the last digits of the account too.',
      ],
      never: 'If the name is strange, do not pay, even if the code is at the till.',
      failures: [
        {
          symptom: 'The seller says it is a relative',
          remedy: 'Let the seller look at your screen first. If in doubt, pay cash.',
        },
      ],
      picture: 'shop-qr',
      sources: ['shop-stickers', 'shop-codes'],
      ...checked,
    },
    {
      id: 'check-amount',
      title: 'Check the amount',
      actions: [
        'Look at the amount and the message. If there is no amount, type it.',
        'Count the zeros: 50.000 is fifty thousand, 500.000 is five hundred thousand.',
      ],
      never: 'If the bank’s app warns you, stop.',
      failures: [],
      picture: 'phone-form',
      sources: ['shop-codes', 'bank-warnings'],
      ...checked,
    },
    {
      id: 'confirm',
      title: 'Confirm it yourself',
      actions: [
        'Enter the code, or use your face or finger, as the app asks.',
        'Wait until the screen says that it is done.',
      ],
      never: 'Never hand over the phone or read out a code for others to do it.',
      failures: [
        {
          symptom: 'The app asks for my face',
          remedy:
            'Above 10 million đ at once, or 20 million a day, biometrics are required. If it fails, go to the bank’s counter.',
        },
        {
          symptom: 'Money left, the seller has not got it',
          remedy: 'Do not send it again yet. Wait a few minutes together, then ring your bank.',
        },
      ],
      picture: 'phone-face',
      sources: ['bank-no-otp', 'face-check'],
      ...checked,
    },
  ],
  next: [{ situation: 'wrong-transfer' }, { situation: 'strange-qr', guide: 'stay-safe' }],
};
