import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const wrongTransfer: GuideSituation = {
  id: 'wrong-transfer',
  title: 'I sent money by mistake',
  hint: 'Wrong account, wrong amount, sent twice',
  words: ['wrong account', 'wrong transfer', 'sent too much', 'get it back', 'trace a transfer'],
  steps: [
    {
      id: 'bank',
      title: 'Ring your bank at once',
      actions: [
        'Ring the number on your card or go to a branch; say it was a mistake and ask for a trace.',
      ],
      see: 'The bank tells you how to file the request.',
      failures: [],
      picture: 'phone-call',
      sources: ['mistaken-transfer', 'when-returned'],
      ...checked,
    },
    {
      id: 'details',
      title: 'Have the details ready',
      actions: [
        'Note the time, the amount, the receiving account and the message.',
        'Take a screenshot of the transfer.',
      ],
      bring: ['Your ID', 'The screenshot'],
      failures: [],
      picture: 'screenshot',
      sources: ['mistaken-transfer'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Wait for the two banks',
      actions: ['Wait while the bank asks the receiver; it cannot simply take the money back.'],
      see: 'Usually this takes 30 to 45 days, says a newspaper of 2022.',
      failures: [
        {
          symptom: 'The receiver refuses',
          remedy: 'Tell the police; take the bank’s paper and the screenshot.',
        },
      ],
      picture: 'phone-wait',
      sources: ['mistaken-transfer', 'when-returned'],
      ...checked,
    },
    {
      id: 'no-helpers',
      title: 'Trust nobody who promises it back',
      actions: [
        'Do not scan a “refund” code or tap a link that anyone sends.',
        'Pay no fee to anyone for getting it back.',
      ],
      never: 'Never read out a code, not even to someone “from the bank”.',
      failures: [],
      picture: 'phone-warning',
      sources: ['refund-trick', 'bank-no-otp'],
      ...checked,
    },
  ],
  next: [{ situation: 'sent-money', guide: 'stay-safe' }],
};
