import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const buy: GuideSituation = {
  id: 'buy',
  title: 'Buy something online',
  hint: 'Your first order, or a seller you do not know',
  words: [
    'buy online',
    'order',
    'buy on Facebook',
    'buy on a platform',
    'live stream sale',
    'deposit',
  ],
  steps: [
    {
      id: 'seller',
      title: 'See who sells',
      actions: [
        'Choose a seller with a clear address and phone who has sold for long.',
        'Read what buyers say, and when they wrote it.',
      ],
      never: 'A price far too low and a deposit wanted now: leave it.',
      failures: [
        {
          symptom: 'Many praises look alike',
          remedy: 'Praise of one day and one voice may be false. Look elsewhere.',
        },
      ],
      picture: 'phone-warning',
      sources: ['steps-to-buy', 'buyer-notes', 'scams-shopping'],
      ...checked,
    },
    {
      id: 'read',
      title: 'Read about the goods',
      actions: [
        'Read size, material, shelf life, delivery fee and whether it can be returned.',
        'Keep a screenshot of the description.',
      ],
      failures: [],
      picture: 'screenshot',
      sources: ['buyer-notes'],
      ...checked,
    },
    {
      id: 'order',
      title: 'Order, and pay on delivery',
      actions: [
        'The first time, choose to pay when it arrives.',
        'If you pay first, pay inside the platform, not to a private account.',
      ],
      failures: [
        {
          symptom: 'The seller wants to leave the platform',
          remedy: 'Do not. Outside, the platform can hardly help you.',
        },
      ],
      picture: 'phone-form',
      sources: ['open-the-parcel', 'scams-shopping'],
      ...checked,
    },
    {
      id: 'open',
      title: 'Open it before you pay',
      actions: [
        'See that the sender and the goods are what you ordered.',
        'Ask to open the parcel before you pay. Keep the bill.',
      ],
      failures: [
        {
          symptom: 'I may not open it',
          remedy: 'Film the opening right away. If it is wrong, tell the seller and the platform.',
          to: { situation: 'wrong-goods' },
        },
      ],
      picture: 'parcel',
      sources: ['open-the-parcel'],
      ...checked,
    },
  ],
  next: [{ situation: 'delivery' }, { situation: 'wrong-goods' }],
};
