import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const shopkeeper: GuideSituation = {
  id: 'shopkeeper',
  title: 'I sell and take payment by code',
  hint: 'For people who sell at a market, a stall or a small shop',
  words: [
    'trader',
    'put up a QR code',
    'fake receipt',
    'fake transfer',
    'sound box',
    'sticker over my code',
  ],
  steps: [
    {
      id: 'frame',
      title: 'Keep the code where you see it',
      actions: ['Keep one code at the till, in a frame, not out on the street.'],
      see: 'The frame shows your name and your bank.',
      failures: [],
      picture: 'shop-qr',
      sources: ['shop-stickers', 'shop-codes'],
      ...checked,
    },
    {
      id: 'each-morning',
      title: 'Scan your own code each morning',
      actions: [
        'Scan it with another phone and see whether your name appears.',
        'Feel whether something was stuck over it.',
      ],
      failures: [
        {
          symptom: 'The name is not mine',
          remedy:
            'Take the code down, keep the sticker, tell the ward police and your regular customers.',
        },
      ],
      picture: 'two-phones',
      sources: ['shop-stickers', 'shop-codes'],
      ...checked,
    },
    {
      id: 'own-notice',
      title: 'Wait for your own bank’s notice',
      actions: [
        'The money is there when your own bank’s app or sound box says so.',
        'Until then, do not hand over the goods.',
      ],
      never: 'Never trust a screen or a receipt on the customer’s phone.',
      failures: [
        {
          symptom: 'The customer is in a hurry',
          remedy: 'Ask them to wait or pay cash. A fake receipt takes seconds to make.',
        },
      ],
      picture: 'bank-notice',
      sources: ['fake-receipts', 'grocer'],
      ...checked,
    },
    {
      id: 'helpers',
      title: 'Tell those who help you sell',
      actions: ['Let whoever stands at the till hear the notice too.'],
      never: 'Never lend your bank password or codes.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['fake-receipts', 'grocer'],
      ...checked,
    },
  ],
  next: [
    { situation: 'orders', guide: 'sell-online' },
    { situation: 'sent-money', guide: 'stay-safe' },
  ],
};
