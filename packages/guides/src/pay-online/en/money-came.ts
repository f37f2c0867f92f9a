import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const moneyCame: GuideSituation = {
  id: 'money-came',
  title: 'Money from a stranger arrived',
  hint: 'You do not know who sent it, or someone asks for it back',
  words: ['unknown money', 'received by mistake', 'stranger asks it back', 'money appeared'],
  steps: [
    {
      id: 'keep',
      title: 'Leave the money alone',
      actions: ['Do not withdraw it, spend it or send it anywhere.'],
      never: 'Never send it to the account of a stranger who rings.',
      failures: [],
      picture: 'bank-notice',
      sources: ['money-arrived', 'unknown-money'],
      ...checked,
    },
    {
      id: 'bank',
      title: 'Tell your bank',
      actions: [
        'Ring the number on your card or go to a branch; say that unknown money came.',
        'Give it back in the way the bank tells you.',
      ],
      failures: [
        {
          symptom: 'Someone threatens and rushes me',
          remedy: 'Tell them to go through the bank. If they go on, tell the ward police.',
          to: { situation: 'call', guide: 'stay-safe' },
        },
      ],
      picture: 'phone-call',
      sources: ['money-arrived', 'unknown-money'],
      ...checked,
    },
    {
      id: 'police',
      title: 'Tell the police if it looks odd',
      actions: ['Keep screenshots of the payment and messages; take them to the ward police.'],
      failures: [],
      picture: 'police-desk',
      sources: ['money-arrived', 'unknown-money'],
      ...checked,
    },
  ],
  next: [{ situation: 'call', guide: 'stay-safe' }],
};
