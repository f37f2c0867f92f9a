import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { noMessage, otherNumber, overloaded, secretCode, stores } from './shared.ts';

export const activate: GuideSituation = {
  id: 'activate',
  title: 'Activate the account',
  hint: 'Your file is approved but you cannot log in yet',
  registers: true,
  words: [
    'registered but cannot log in',
    'cannot log in',
    'message that it is approved',
    'open the account for the first time',
  ],
  steps: [
    {
      id: 'ready',
      title: 'Have card and SIM ready',
      actions: [
        'Wait for the message that your file is approved.',
        'Install VNeID from Google Play or the App Store.',
      ],
      never: 'Do not tap a link in the message; open the app yourself.',
      bring: ['ID card with chip', 'The registered SIM, able to get messages'],
      failures: [
        {
          symptom: 'I am not sure whether the message came',
          remedy: 'Go on to the next step. The app says whether your account can be activated.',
        },
        otherNumber,
      ],
      picture: 'sim-card',
      links: stores,
      sources: ['activate-steps', 'store', 'warning-rules'],
      ...checked,
    },
    {
      id: 'start',
      title: 'Look for “kích hoạt”',
      actions: [
        'Open VNeID; on the log-in screen look for “kích hoạt” (activate).',
        'Type the number on your ID card and the registered phone number.',
      ],
      failures: [
        {
          symptom: 'It says the details are not right',
          remedy:
            'Use the phone number that you gave the police. Not sure: ask the ward police or ring 1900 0368.',
        },
        {
          symptom: 'It says the account is active already',
          remedy: 'Then just log in. If you do not remember the password, get it back.',
          to: { situation: 'forgot-password' },
        },
        overloaded,
      ],
      picture: 'phone-form',
      sources: ['activate-steps', 'activate-web', 'overload'],
      ...checked,
    },
    {
      id: 'code',
      title: 'Type the code from the message',
      actions: ['Open the message and find the code, made of digits.', 'Type it into the app.'],
      never: secretCode,
      failures: [noMessage, otherNumber],
      picture: 'phone-code',
      phones: ['19000368'],
      sources: ['activate-steps', 'ministry-2025', 'no-message'],
      ...checked,
    },
    {
      id: 'password',
      title: 'Choose a password',
      actions: [
        'Choose 8 to 20 characters: capital and small letters, digits, and a sign such as @ or #.',
      ],
      see: 'The password opens the app.',
      failures: [
        {
          symptom: 'I do not see this screen',
          remedy: 'You have a password already: keep it and go on to the next step.',
        },
      ],
      picture: 'phone-password',
      sources: ['activate', 'activate-steps'],
      ...checked,
    },
    {
      id: 'passcode',
      title: 'Choose a 6-digit passcode',
      actions: [
        'Choose 6 digits that others can hardly guess.',
        'Choose the security questions and remember your answers.',
      ],
      see: 'The passcode opens each service; it is not the password.',
      failures: [],
      picture: 'phone-passcode',
      sources: ['activate-steps', 'passcode'],
      ...checked,
    },
    {
      id: 'log-in',
      title: 'Log in for the first time',
      actions: ['Open VNeID again and log in with your password.'],
      see: 'The screen shows the level of your account.',
      failures: [
        {
          symptom: 'The app wants a code from another phone',
          remedy: 'The account is tied to that phone. Log in with the chip ID card.',
          to: { situation: 'old-phone-gone' },
        },
      ],
      picture: 'phone-wallet',
      sources: ['activate-steps', 'nfc-login'],
      ...checked,
    },
  ],
  next: [{ situation: 'papers' }, { situation: 'log-in-portal' }],
};
