import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const strangeQr: GuideSituation = {
  id: 'strange-qr',
  title: 'A QR code stuck or sent somewhere',
  hint: 'On a wall, a door, a motorbike, a gift card, a parcel',
  words: [
    'strange QR code',
    'scan for a gift',
    'card on my motorbike',
    'sticker over a QR code',
    'QR scam',
    'lost money after scanning',
  ],
  steps: [
    {
      id: 'know',
      title: 'What a QR code can be',
      actions: [
        'A QR code may hold text, a web page or a payment.',
        'You cannot tell by looking. If you do not know who put it there, do not scan it.',
      ],
      failures: [],
      picture: 'phone-qr',
      sources: ['qr-stickers', 'qr-warning'],
      ...checked,
    },
    {
      id: 'web-page',
      title: 'If a web page opens, stop',
      actions: [
        'A code for paying opens inside your bank’s app or e-wallet.',
        'If a web page appears instead, close it and fill in nothing.',
      ],
      never: 'Never put a code, a password or an ID number there.',
      failures: [
        {
          symptom: 'It looks just like my bank’s page',
          remedy:
            'Fakes look very much alike. Close it and open the bank’s app on your phone yourself.',
        },
      ],
      picture: 'phone-warning',
      sources: ['qr-warning', 'qr-stickers'],
      ...checked,
    },
    {
      id: 'pay-check',
      title: 'When paying, read the name',
      actions: [
        'Read the account name on the confirmation screen aloud and ask the seller if it is right.',
        'If the bank’s app warns you, stop.',
      ],
      failures: [],
      picture: 'shop-qr',
      sources: ['qr-warning', 'bank-warnings'],
      ...checked,
    },
    {
      id: 'report',
      title: 'Report it',
      actions: [
        'Tell the ward police; if the code is in a shop, tell the seller too.',
        'Tell your family and neighbours.',
      ],
      never: 'Do not delete pictures of the code and the messages yet.',
      failures: [],
      picture: 'police-desk',
      sources: ['strange-cards', 'qr-warning'],
      ...checked,
    },
  ],
  next: [
    { situation: 'scan', guide: 'pay-online' },
    { situation: 'gave-code' },
    { situation: 'installed' },
  ],
};
