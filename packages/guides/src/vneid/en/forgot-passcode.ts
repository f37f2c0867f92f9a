import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { cardUnread, noMessage, otherNumber, secretCode } from './shared.ts';

export const forgotPasscode: GuideSituation = {
  id: 'forgot-passcode',
  title: 'I forgot the 6-digit passcode',
  hint: 'The app opens, but services and papers do not',
  words: ['forgot passcode', '6-digit code', 'security code', 'pin code'],
  steps: [
    {
      id: 'open',
      title: 'Open any service',
      actions: [
        'Log in to VNeID with your password.',
        'Choose a service, so that the app asks for the passcode.',
      ],
      failures: [
        {
          symptom: 'I forgot the password too',
          remedy: 'Get the password back first.',
          to: { situation: 'forgot-password' },
        },
      ],
      picture: 'phone-passcode',
      sources: ['passcode-reset'],
      ...checked,
    },
    {
      id: 'forgot',
      title: 'Choose “Quên passcode”',
      actions: [
        'Where you type it, look for “Quên passcode” (forgot passcode).',
        'Agree that a code is sent to the registered number.',
      ],
      failures: [
        {
          symptom: 'The app wants the ID card',
          remedy: 'Hold the chip card still against the back of the phone and follow the app.',
        },
        cardUnread,
      ],
      picture: 'phone-form',
      sources: ['passcode-reset', 'nfc-tips'],
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
      sources: ['passcode-reset', 'ministry-2025', 'no-message'],
      ...checked,
    },
    {
      id: 'new',
      title: 'Choose a new passcode',
      actions: [
        'Choose 6 new digits as the app says.',
        'To remember less: in the settings, look for using your face in place of the passcode.',
      ],
      see: 'The app says that it is set.',
      failures: [],
      picture: 'phone-settings',
      sources: ['passcode-reset', 'passcode'],
      ...checked,
    },
  ],
  next: [{ situation: 'papers' }],
};
