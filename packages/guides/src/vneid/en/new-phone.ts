import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { secretCode, stores } from './shared.ts';

export const newPhone: GuideSituation = {
  id: 'new-phone',
  title: 'New phone, old one at hand',
  hint: 'VNeID still opens on the old phone',
  words: ['change phones', 'move VNeID to a new phone', 'new device', 'two phones'],
  steps: [
    {
      id: 'both',
      title: 'Put both phones side by side',
      actions: ['Open VNeID on the old phone; it needs the internet.'],
      see: 'Only one phone at a time can use your account.',
      never: 'Do not remove VNeID from the old phone or sell it yet.',
      failures: [
        {
          symptom: 'The old phone no longer opens it',
          remedy: 'Log in with the chip ID card.',
          to: { situation: 'old-phone-gone' },
        },
      ],
      picture: 'two-phones',
      sources: ['one-device'],
      ...checked,
    },
    {
      id: 'log-in',
      title: 'Log in on the new phone',
      actions: [
        'Install VNeID from Google Play or the App Store and log in.',
        'When the app speaks of a new device, confirm.',
      ],
      failures: [
        {
          symptom: 'I do not remember the password',
          remedy: 'Get the password back first.',
          to: { situation: 'forgot-password' },
        },
      ],
      picture: 'phone-form',
      links: stores,
      sources: ['nfc-login', 'store'],
      ...checked,
    },
    {
      id: 'code',
      title: 'See the code on the old phone',
      actions: [
        'The code is inside VNeID on the old phone, not in a message.',
        'Type it on the new phone.',
      ],
      see: 'VNeID opens on the new phone.',
      never: secretCode,
      failures: [
        {
          symptom: 'The old phone shows no code',
          remedy:
            'Check that it is online, open VNeID and look at its notices. Still nothing: use the ID card.',
          to: { situation: 'old-phone-gone', step: 'choose' },
        },
      ],
      picture: 'two-phones',
      sources: ['one-device', 'lost'],
      ...checked,
    },
    {
      id: 'unlink',
      title: 'Unlink the old phone',
      actions: [
        'On the new phone open “Cá nhân” (personal) and look for managing devices.',
        'If the old phone is there, unlink it (“Hủy liên kết”).',
      ],
      see: 'Only the phone that you use is left in the list.',
      failures: [],
      picture: 'phone-settings',
      sources: ['unlink'],
      ...checked,
    },
  ],
  next: [{ situation: 'forgot-passcode' }, { situation: 'papers' }],
};
