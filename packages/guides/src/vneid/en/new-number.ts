import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const newNumber: GuideSituation = {
  id: 'new-number',
  title: 'Change the phone number',
  hint: 'The registered number is no longer used, or is somebody else’s',
  registers: true,
  words: ['change SIM', 'lost SIM', 'gave up the old number', 'my child’s number', 'not my number'],
  steps: [
    {
      id: 'ask',
      title: 'Ask for the change',
      actions: [
        'Take your ID card to the ward police and ask to change the number.',
        'Or ring 1900 0368 yourself and press 4 for a person.',
      ],
      never: 'Do not listen to anyone who rings to offer it.',
      failures: [
        {
          symptom: 'The line is always busy',
          remedy: 'At times too many people ring. Try at another hour or go to the ward police.',
        },
      ],
      picture: 'police-desk',
      phones: ['19000368'],
      sources: ['one-number', 'new-number-days'],
      ...checked,
    },
    {
      id: 'verify',
      title: 'Answer to show it is you',
      actions: [
        'They ask about you and where you live. Answer as in your papers.',
        'Give a new number of your own that no other account has.',
      ],
      never: 'Do not read out a password, a code from a message or a bank card number.',
      failures: [],
      picture: 'phone-call',
      sources: ['one-number'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Wait, then activate again',
      actions: [
        'Wait for the Ministry of Public Security’s message on the new number.',
        'When it comes, activate the account again with the new number.',
      ],
      see: 'It may take more than a week.',
      failures: [
        {
          symptom: 'The message takes too long',
          remedy: 'Ask again where you asked for the change.',
        },
      ],
      picture: 'phone-wait',
      sources: ['one-number', 'new-number-days'],
      ...checked,
    },
  ],
  next: [{ situation: 'activate', step: 'start' }],
};
