import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const noSmartphone: GuideSituation = {
  id: 'no-smartphone',
  title: 'I have no smartphone',
  hint: 'A phone with keys, one that is too old, or none',
  registers: true,
  words: ['feature phone', 'basic phone', 'old phone', 'help my parents', 'older people'],
  steps: [
    {
      id: 'counter',
      title: 'Go to the counter for help',
      actions: [
        'Take your ID card and papers to the ward’s Public Service Centre.',
        'Say at the counter that you have no smartphone.',
      ],
      see: 'In some places somebody helps you file online.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['counter'],
      ...checked,
    },
    {
      id: 'register',
      title: 'You can still get level 2',
      actions: ['Take your chip ID card to the ward police and register there.'],
      never: 'Do not use somebody else’s number: a number belongs to one account only.',
      bring: ['ID card with chip', 'Your phone, able to get messages'],
      failures: [],
      picture: 'police-desk',
      sources: ['register', 'bring', 'one-number'],
      ...checked,
    },
    {
      id: 'computer',
      title: 'Try to activate on a computer',
      actions: [
        'On a computer, type the address vneid.gov.vn yourself.',
        'Look for the word “kích hoạt” (activate) and follow each line.',
      ],
      never: 'Type the code from the message yourself; do not read it to others.',
      failures: [
        {
          symptom: 'I cannot find “kích hoạt”',
          remedy:
            'The site may have changed. Ask the ward police how people with an ordinary phone activate.',
        },
      ],
      picture: 'computer-address',
      sources: ['activate-web', 'activate'],
      ...checked,
    },
    {
      id: 'borrowed',
      title: 'Wait for a phone of your own',
      actions: [
        'Do not have it activated on another’s phone: the account is then tied to that phone.',
        'Install VNeID once you have a phone of your own.',
      ],
      failures: [
        {
          symptom: 'It was activated on another person’s phone',
          remedy: 'On your new phone log in with the chip ID card, or ask the ward police.',
          to: { situation: 'old-phone-gone' },
        },
      ],
      picture: 'two-phones',
      sources: ['nfc-login', 'one-device'],
      ...checked,
    },
    {
      id: 'home',
      title: 'If you cannot go out',
      actions: ['Have a relative ask the ward police whether they come to homes.'],
      see: 'In some places the police visit old, weak or disabled people.',
      never: 'If somebody rings to offer a VNeID visit, ask the ward police first.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['home-visit'],
      ...checked,
    },
  ],
  next: [{ situation: 'level-2' }],
};
