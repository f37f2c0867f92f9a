import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const payFee: GuideSituation = {
  id: 'pay-fee',
  title: 'Pay the fee',
  hint: 'Your application has a fee',
  words: ['fee', 'pay online', 'e-receipt', 'pay for an application'],
  steps: [
    {
      id: 'see',
      title: 'See if there is a fee',
      actions: [
        'Open the application in the portal and look for the request to pay.',
        'Not every procedure has a fee. Without a request there is nothing to pay yet.',
      ],
      failures: [],
      picture: 'phone-form',
      sources: ['fees-portal', 'file-online'],
      ...checked,
    },
    {
      id: 'pay',
      title: 'Pay from that screen',
      actions: [
        'Choose the bank or QR code that the portal or VNeID offers.',
        'Check the amount and confirm in your bank’s app.',
      ],
      never: 'Never pay by a link, by phone or to a private account.',
      failures: [
        {
          symptom: 'Money left, the application does not show it',
          remedy: 'Do not pay again. Wait and look again, then ask the bank or the counter.',
        },
      ],
      picture: 'phone-qr',
      sources: ['fees-portal', 'fees-vneid', 'fake-fee'],
      ...checked,
    },
    {
      id: 'receipt',
      title: 'Get the receipt',
      actions: ['Look for what was paid in the application and download the receipt.'],
      see: 'It shows the amount and your application.',
      failures: [],
      picture: 'papers',
      sources: ['fees-portal'],
      ...checked,
    },
  ],
  next: [{ situation: 'follow' }, { situation: 'public-fee', guide: 'pay-online' }],
};
