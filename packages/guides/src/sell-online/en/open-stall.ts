import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { platformNames } from '../platforms.ts';

export const openStall: GuideSituation = {
  id: 'open-stall',
  title: 'Open a stall',
  hint: 'To sell produce or things made at home',
  registers: true,
  words: [
    'sell online',
    'open a shop',
    'produce on a platform',
    ...platformNames,
    'sell on Zalo',
    'sell on Facebook',
    'live stream',
  ],
  steps: [
    {
      id: 'where',
      title: 'Choose where to sell',
      actions: ['Ask the digital team or the ward which platform takes sellers here.'],
      never: 'Pay nobody who rings and promises to “open a stall for you”.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['teams-and-platforms', 'scams-shopping'],
      ...checked,
    },
    {
      id: 'papers',
      title: 'Prepare your papers',
      actions: [
        'Read the platform’s rules: does it want a business registration, or papers on quality and origin?',
        'For food and drink, ask the ward about papers first.',
      ],
      failures: [],
      picture: 'papers',
      sources: ['province-platform'],
      ...checked,
    },
    {
      id: 'account',
      title: 'Make a seller’s account',
      actions: ['Open the platform yourself, look for the sellers’ part and follow the screen.'],
      see: 'It says that your stall is being checked or open.',
      failures: [
        {
          symptom: 'It keeps being checked',
          remedy:
            'Look in e-mail and messages for what is missing, or ring the platform’s own number.',
        },
      ],
      picture: 'phone-form',
      sources: ['province-platform', 'post-an-offer'],
      ...checked,
    },
    {
      id: 'pictures',
      title: 'Take clear pictures',
      actions: [
        'In daylight, three pictures from three sides of each thing.',
        'Show your own goods, never other people’s pictures.',
      ],
      failures: [],
      picture: 'parcel',
      sources: ['province-platform', 'post-an-offer'],
      ...checked,
    },
    {
      id: 'describe',
      title: 'Describe it',
      actions: [
        'Write name, weight, price, shelf life, where it is made and how to reach you.',
        'Say what it is and promise no more.',
      ],
      never: 'Never post your ID card, codes or passwords.',
      failures: [],
      picture: 'phone-form',
      sources: ['post-an-offer', 'buyer-notes'],
      ...checked,
    },
  ],
  next: [{ situation: 'orders' }, { situation: 'shopkeeper', guide: 'pay-online' }],
};
