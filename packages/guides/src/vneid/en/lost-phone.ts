import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const lostPhone: GuideSituation = {
  id: 'lost-phone',
  title: 'I lost my phone',
  hint: 'A phone with VNeID on it was lost or taken',
  words: ['lost phone', 'dropped phone', 'stolen phone', 'stole my phone', 'lock the account'],
  steps: [
    {
      id: 'lock',
      title: 'Have the account locked',
      actions: ['From another phone ring 1900 0368 and have the account on the lost phone locked.'],
      never: 'Read your password or passcode to nobody.',
      failures: [
        {
          symptom: 'I cannot get through',
          remedy:
            'It is busy at times. Ring your bank first, then try again, or go to the ward police.',
        },
        {
          symptom: 'The phone was stolen',
          remedy: 'Do these steps first, then report it to the ward police.',
        },
      ],
      picture: 'phone-call',
      phones: ['19000368'],
      sources: ['lost', 'new-number-days'],
      ...checked,
    },
    {
      id: 'bank',
      title: 'Ring your bank and phone company',
      actions: [
        'Ring your bank to lock your account, at the number printed on your bank card.',
        'Ring your phone company to lock the SIM.',
      ],
      failures: [],
      picture: 'lock',
      sources: ['bank-number', 'sim-lock'],
      ...checked,
    },
    {
      id: 'sim',
      title: 'Get a new SIM, same number',
      actions: ['Take your ID card to a shop of your phone company and ask for the SIM again.'],
      see: 'The new SIM keeps the number and gets messages.',
      failures: [
        {
          symptom: 'I cannot get the old number back',
          remedy: 'With a new number, change it in VNeID.',
          to: { situation: 'new-number' },
        },
      ],
      picture: 'sim-card',
      sources: ['sim-again'],
      ...checked,
    },
    {
      id: 'again',
      title: 'Log in on a new phone',
      actions: ['On a new phone, log in to VNeID with your chip ID card.'],
      see: 'Once you are in on the new phone, the old one is logged out.',
      failures: [
        {
          symptom: 'I do not know how to use the card',
          remedy: 'Follow the steps of “The old phone is broken or gone”.',
          to: { situation: 'old-phone-gone' },
        },
      ],
      picture: 'card-nfc',
      sources: ['lost', 'nfc-login'],
      ...checked,
    },
  ],
  next: [{ situation: 'old-phone-gone' }],
};
