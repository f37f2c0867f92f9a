import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { cardUnread, noMessage, otherNumber, secretCode, stores } from './shared.ts';

export const oldPhoneGone: GuideSituation = {
  id: 'old-phone-gone',
  title: 'The old phone is broken or gone',
  hint: 'The app wants a code from a phone that you no longer have',
  words: [
    'code goes to the old phone',
    'broken phone',
    'sold the phone',
    'NFC',
    'scan the ID card',
    'old device',
  ],
  steps: [
    {
      id: 'ready',
      title: 'Have your ID card ready',
      actions: ['Install VNeID on the new phone, from Google Play or the App Store.'],
      bring: ['ID card with chip', 'The registered SIM', 'A phone that reads the card (NFC)'],
      failures: [
        {
          symptom: 'The phone cannot read the card',
          remedy:
            'Borrow a relative’s phone with NFC for the next steps; the last one says how to unlink it. Or go to the ward police.',
        },
        otherNumber,
      ],
      picture: 'id-card',
      links: stores,
      sources: ['nfc-login', 'store'],
      ...checked,
    },
    {
      id: 'choose',
      title: 'Choose to use the card',
      actions: [
        'Log in; when the app speaks of a new device, confirm.',
        'Choose to prove yourself with the chip ID card (NFC).',
      ],
      failures: [
        {
          symptom: 'I do not remember the password',
          remedy: 'Get the password back first.',
          to: { situation: 'forgot-password' },
        },
      ],
      picture: 'phone-form',
      sources: ['nfc-login'],
      ...checked,
    },
    {
      id: 'hold',
      title: 'Hold the card to the phone',
      actions: [
        'Take off the case, lay the card flat on the back and keep still.',
        'If it is not read, move it to the top or to the middle.',
      ],
      failures: [cardUnread],
      picture: 'card-nfc',
      sources: ['nfc-login', 'nfc-tips'],
      ...checked,
    },
    {
      id: 'code',
      title: 'Type the code on the new phone',
      actions: ['When the card is read, a code comes to the new phone. Type it into the app.'],
      never: secretCode,
      failures: [noMessage],
      picture: 'phone-code',
      phones: ['19000368'],
      sources: ['nfc-login', 'ministry-2025', 'no-message'],
      ...checked,
    },
    {
      id: 'borrowed',
      title: 'If you borrowed a phone',
      actions: [
        'On that phone open “Cá nhân” (personal) and look for managing devices.',
        'Unlink that phone (“Hủy liên kết”), then try to log in on your own.',
      ],
      never: 'Do not leave your account on somebody else’s phone.',
      failures: [],
      picture: 'phone-settings',
      sources: ['nfc-login', 'unlink'],
      ...checked,
    },
  ],
  next: [{ situation: 'forgot-passcode' }, { situation: 'papers' }],
};
