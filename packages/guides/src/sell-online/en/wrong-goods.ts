import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const wrongGoods: GuideSituation = {
  id: 'wrong-goods',
  title: 'Wrong, broken or missing goods',
  hint: 'You paid and it is not what you ordered',
  words: ['return', 'fake goods', 'broken', 'complain', 'not delivered', 'refund'],
  steps: [
    {
      id: 'keep',
      title: 'Keep the goods and the evidence',
      actions: ['Photograph goods, parcel and bill. Keep your messages with the seller.'],
      failures: [],
      picture: 'screenshot',
      sources: ['buyer-notes', 'open-the-parcel'],
      ...checked,
    },
    {
      id: 'seller',
      title: 'Tell the seller and the platform',
      actions: [
        'Write to the seller what is wrong and what you want.',
        'On a platform, open the order and look for return or complaint.',
      ],
      never: 'Never tap a refund link from a stranger.',
      failures: [],
      picture: 'phone-form',
      sources: ['buyer-notes', 'refund-trick'],
      ...checked,
    },
    {
      id: 'hotline',
      title: 'Ask the consumers’ hotline',
      actions: [
        'If the seller does not answer, call 1800 6838 for advice.',
        'If it is fraud, tell the ward police.',
      ],
      failures: [],
      picture: 'phone-call',
      phones: ['18006838'],
      sources: ['consumer-hotline', 'hotline-free'],
      ...checked,
    },
  ],
  next: [{ situation: 'sent-money', guide: 'stay-safe' }],
};
