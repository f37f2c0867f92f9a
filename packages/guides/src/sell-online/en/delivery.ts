import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const delivery: GuideSituation = {
  id: 'delivery',
  title: 'Someone calls about a parcel',
  hint: 'They want a transfer first, or send a code or a link',
  words: [
    'courier',
    'fake delivery',
    'pay before the parcel',
    'free parcel',
    'delivery fee',
    'left with the guard',
  ],
  steps: [
    {
      id: 'whose',
      title: 'Check the order',
      actions: [
        'Ask who sent it, what it is and its tracking number. Ask your family too.',
        'Open the shop’s app or the courier’s own site and look.',
      ],
      failures: [
        {
          symptom: 'They know my name and my order',
          remedy: 'Order details may have leaked. Still wait for the parcel before paying.',
        },
      ],
      picture: 'phone-call',
      sources: ['hanoi-couriers', 'small-fee'],
      ...checked,
    },
    {
      id: 'no-pay-first',
      title: 'No parcel, no payment',
      actions: ['If you are out, ask for another time or let a relative take it.'],
      never: 'Do not send even a few thousand đ beforehand.',
      failures: [],
      picture: 'parcel',
      sources: ['hanoi-couriers', 'small-fee', 'mps-couriers'],
      ...checked,
    },
    {
      id: 'no-link',
      title: 'Tap nothing, scan nothing',
      actions: ['“Wrong account, scan for a refund”, “tap to cancel”: hang up.'],
      never: 'Never share your screen or read out a code.',
      failures: [
        {
          symptom: 'I have paid already',
          remedy: 'Ring your bank at once and send nothing more.',
          to: { situation: 'sent-money', guide: 'stay-safe' },
        },
        {
          symptom: 'I tapped the link',
          remedy: 'Go offline, take out the SIM and follow the steps there.',
          to: { situation: 'installed', guide: 'stay-safe' },
        },
      ],
      picture: 'phone-warning',
      sources: ['refund-trick', 'mps-couriers', 'hanoi-couriers'],
      ...checked,
    },
  ],
  next: [{ situation: 'sent-money', guide: 'stay-safe' }, { situation: 'buy' }],
};
