import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const password: GuideSituation = {
  id: 'password',
  title: 'Choose a good password',
  hint: 'For the phone, Zalo, e-mail and bank',
  words: ['strong password', 'change password', 'forgot', 'screen lock', 'easy to remember'],
  steps: [
    {
      id: 'long',
      title: 'Choose a long phrase',
      actions: [
        'Take a phrase that you remember easily, 12 characters or more.',
        'Without Vietnamese accents. Add capitals, digits and signs where asked for.',
      ],
      never: 'No children’s names, birthdays, phone or house numbers, or 123456.',
      failures: [],
      picture: 'phone-password',
      sources: ['good-passwords', 'password-rules'],
      ...checked,
    },
    {
      id: 'different',
      title: 'One password for each',
      actions: ['Bank, e-mail, Zalo, VNeID: a different password for each.'],
      failures: [
        {
          symptom: 'Too many to remember',
          remedy: 'Use the phone’s own password store, locked by finger or face.',
        },
      ],
      picture: 'lock',
      sources: ['unique-passwords', 'good-passwords'],
      ...checked,
    },
    {
      id: 'keep',
      title: 'Keep it to yourself',
      actions: ['Leave no note of it on a table, in the phone’s case or on Zalo.'],
      never: 'Tell it to nobody, not even to a helper.',
      failures: [
        {
          symptom: 'Somebody knows it',
          remedy: 'Change it now. If it is the bank’s, ring the bank.',
          to: { situation: 'gave-code', guide: 'stay-safe' },
        },
      ],
      picture: 'lock',
      sources: ['good-passwords', 'unique-passwords'],
      ...checked,
    },
  ],
  next: [{ situation: 'forgot-password', guide: 'vneid' }],
};
