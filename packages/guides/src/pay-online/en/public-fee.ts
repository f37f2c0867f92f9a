import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const publicFee: GuideSituation = {
  id: 'public-fee',
  title: 'Paying a public fee',
  hint: 'The fee of an application filed online',
  words: ['fee', 'application fee', 'e-receipt', 'pay a public service', 'VNeID fee'],
  steps: [
    {
      id: 'inside',
      title: 'Pay in three places only',
      actions: [
        'Pay inside the National Public Service Portal, inside VNeID, or at the counter (also by the QR code there).',
      ],
      never: 'Never pay a fee by a link, by phone or to a private account.',
      failures: [
        {
          symptom: 'Someone rings and asks for a fee',
          remedy:
            'Hang up, then open your application to see if there is a fee, or ask at the counter.',
          to: { situation: 'call', guide: 'stay-safe' },
        },
      ],
      picture: 'lock',
      sources: ['fake-fee', 'fees-napas'],
      ...checked,
    },
    {
      id: 'amount',
      title: 'See the amount in the application',
      actions: [
        'Open your application and look for the request to pay.',
        'If there is none, there is nothing to pay yet.',
      ],
      failures: [],
      picture: 'phone-form',
      sources: ['fees-portal', 'fees-napas'],
      ...checked,
    },
    {
      id: 'pay',
      title: 'Pay from that screen',
      actions: [
        'Choose the bank, wallet or QR code that the screen offers.',
        'Check the receiver and the amount before confirming.',
      ],
      failures: [
        {
          symptom: 'It failed, but the money left',
          remedy:
            'Do not pay again. Wait, look at the application, then ask the bank or the counter.',
        },
      ],
      picture: 'phone-qr',
      sources: ['fees-portal', 'fees-vneid'],
      ...checked,
    },
    {
      id: 'receipt',
      title: 'Get the receipt',
      actions: ['In the application, look for what was paid and download the receipt.'],
      see: 'The receipt shows the amount and your application.',
      failures: [],
      picture: 'papers',
      sources: ['fees-portal'],
      ...checked,
    },
  ],
  next: [{ situation: 'follow', guide: 'online-procedure' }],
};
