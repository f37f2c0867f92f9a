import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { overloaded, stores } from './shared.ts';

export const level1: GuideSituation = {
  id: 'level-1',
  title: 'Register level 1 on the phone',
  hint: 'From age 14, with a valid chip ID card; can be done at home',
  registers: true,
  words: [
    'register for VNeID',
    'citizen code',
    'electronic citizen account',
    'digital citizen account',
    'e-ID level 1',
    'install VNeID',
    'download VNeID',
    'create an account',
  ],
  steps: [
    {
      id: 'install',
      title: 'Install the VNeID app',
      actions: [
        'Open Google Play or the App Store and look for VNeID.',
        'Check that the publisher is “Trung tâm dữ liệu quốc gia về dân cư”, then install.',
      ],
      never: 'Do not install from a link or file that somebody sent.',
      failures: [
        {
          symptom: 'The phone says it cannot install it',
          remedy:
            'It may be full or too old. See what the app’s page asks for, or let the team look at it.',
          to: { situation: 'no-smartphone' },
        },
      ],
      picture: 'phone-store',
      links: stores,
      sources: ['store', 'warning-rules'],
      ...checked,
    },
    {
      id: 'form',
      title: 'Type personal and phone numbers',
      actions: [
        'Open VNeID and look for “đăng ký” (register).',
        'Type the 12-digit personal number on your card and your own phone number.',
      ],
      failures: [
        {
          symptom: 'It says the phone number is taken',
          remedy:
            'A number belongs to one account, so a family cannot share one. Use your own number, or ask the ward police.',
        },
        overloaded,
      ],
      picture: 'phone-form',
      sources: ['register', 'one-number', 'overload'],
      ...checked,
    },
    {
      id: 'face',
      title: 'Take your portrait and send',
      actions: [
        'Fill in what the app asks, just as in your papers.',
        'Take your portrait as the app says, then send.',
      ],
      failures: [],
      picture: 'phone-face',
      sources: ['register'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Wait for the result',
      actions: [
        'Look for it in VNeID, in your messages or e-mail.',
        'Once it is approved, activate the account.',
      ],
      see: 'Level 1 shows your own details. For all services, go on to level 2.',
      failures: [
        {
          symptom: 'Nothing has come for a long time',
          remedy: 'Ring 1900 0368 to ask, or go to the ward police.',
        },
      ],
      picture: 'phone-wait',
      phones: ['19000368'],
      sources: ['register', 'level-1-activate', 'levels'],
      ...checked,
    },
  ],
  next: [{ situation: 'activate' }, { situation: 'level-2' }],
};
