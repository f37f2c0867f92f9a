import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const gaveCode: GuideSituation = {
  id: 'gave-code',
  title: 'I gave a code or password',
  hint: 'Or put a card number or ID photo into a strange page',
  words: [
    'read out a code',
    'told them my password',
    'password leaked',
    'card number leaked',
    'sent an ID photo',
    'account taken',
    'hacked',
  ],
  steps: [
    {
      id: 'bank',
      title: 'Ring the bank now',
      actions: [
        'Ring the number on your bank card, or go to the nearest branch.',
        'Say: “I was tricked into giving a code. Please lock my account and card.”',
      ],
      never: 'Do not listen to anyone who calls offering to “help”.',
      failures: [],
      picture: 'phone-call',
      sources: ['locked-account', 'bank-no-otp'],
      ...checked,
    },
    {
      id: 'passwords',
      title: 'Change the passwords',
      actions: [
        'On another phone that you trust, change the passwords of bank, e-mail and Zalo.',
        'Use a different password for each.',
      ],
      failures: [
        {
          symptom: 'I cannot open VNeID any more',
          remedy: 'See “forgotten password” in the VNeID guide, or go to the ward police.',
          to: { situation: 'forgot-password', guide: 'vneid' },
        },
        {
          symptom: 'They have my VNeID password',
          remedy: 'Ring 1900 0368 to have the account locked, then change the password.',
          to: { situation: 'forgot-password', guide: 'vneid' },
        },
      ],
      picture: 'phone-password',
      phones: ['19000368'],
      sources: ['reset-phone', 'locked-account', 'vneid-hotline'],
      ...checked,
    },
    {
      id: 'keep',
      title: 'Keep the evidence',
      actions: [
        'Write down the time, their number, the link and the receiving account, if any.',
        'Take screenshots of the messages; do not delete them.',
      ],
      failures: [],
      picture: 'screenshot',
      sources: ['refund-trick', 'mps-no-calls'],
      ...checked,
    },
    {
      id: 'police',
      title: 'Tell the ward police',
      actions: ['Take your phone and your notes to the ward police.', 'If it is urgent, call 113.'],
      bring: ['Your phone', 'Your notes and screenshots'],
      failures: [],
      picture: 'police-desk',
      phones: ['113'],
      sources: ['mps-no-calls', 'locked-account', 'police-113'],
      ...checked,
    },
  ],
  next: [{ situation: 'installed' }, { situation: 'sent-money' }],
};
