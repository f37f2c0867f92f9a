import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { cardUnread, noMessage, otherNumber, overloaded, secretCode } from './shared.ts';

export const forgotPassword: GuideSituation = {
  id: 'forgot-password',
  title: 'I forgot the password',
  hint: 'You cannot open the app because you do not remember it',
  words: [
    'lost password',
    'get the password back',
    'change password',
    'wrong password',
    'reset password',
  ],
  steps: [
    {
      id: 'ready',
      title: 'Have three things ready',
      actions: ['Check that you have the three things below.'],
      bring: [
        'The registered SIM, able to get messages',
        'ID card with chip',
        'The answers to your security questions',
      ],
      failures: [otherNumber],
      picture: 'id-card',
      sources: ['password', 'security-questions'],
      ...checked,
    },
    {
      id: 'start',
      title: 'Choose “Quên mật khẩu”',
      actions: [
        'Open VNeID; on the log-in screen look for “Quên mật khẩu” (forgot password).',
        'Type the number on your ID card and the registered phone number.',
      ],
      failures: [overloaded],
      picture: 'phone-password',
      sources: ['password', 'overload'],
      ...checked,
    },
    {
      id: 'prove',
      title: 'Show that it is you',
      actions: [
        'Follow the app: details from the card, security questions, or the card held to the phone.',
      ],
      see: 'When they are right, a code comes to your phone.',
      failures: [
        {
          symptom: 'I do not remember the answers',
          remedy:
            'See whether there is another way, such as the ID card. If not, go to the ward police.',
        },
        cardUnread,
      ],
      picture: 'card-nfc',
      sources: ['password', 'password-card', 'security-questions', 'nfc-tips'],
      ...checked,
    },
    {
      id: 'code',
      title: 'Type the code, set a password',
      actions: [
        'Open the message and type the code into the app.',
        'Choose a new password and remember it.',
      ],
      never: secretCode,
      failures: [noMessage],
      picture: 'phone-code',
      phones: ['19000368'],
      sources: ['password', 'ministry-2025', 'no-message'],
      ...checked,
    },
  ],
  next: [{ situation: 'forgot-passcode' }],
};
