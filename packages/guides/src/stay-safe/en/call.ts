import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const call: GuideSituation = {
  id: 'call',
  title: 'A stranger is calling',
  hint: 'Says: police, bank, ward, phone company, court',
  words: [
    'fake police',
    'the police called me',
    'scam call',
    'video call',
    'they ask for money',
    'claims to be the bank',
    'SIM will be locked',
    'criminal case',
    'update your address',
  ],
  steps: [
    {
      id: 'hang-up',
      title: 'Hang up',
      actions: [
        'You do not have to answer. Just hang up.',
        'If they threaten or rush you, hang up all the sooner.',
      ],
      never:
        'Never read out a one-time code, password or card number. The police do not work by video call.',
      failures: [
        {
          symptom: 'They know my name and address',
          remedy:
            'Swindlers often have these already. Knowing your name does not make them the police or the bank.',
        },
        {
          symptom: 'They send papers or a badge',
          remedy:
            'Pictures sent online can be faked. The police work face to face, by written invitation or at the station.',
        },
        {
          symptom: 'They say they are the digital team',
          remedy:
            'If you asked the team, its people can read out your code. Do not follow anyone who cannot.',
        },
      ],
      picture: 'phone-warning',
      sources: ['mps-no-calls', 'ha-tinh-police', 'fake-vneid'],
      ...checked,
    },
    {
      id: 'check',
      title: 'Ask back by a number you know',
      actions: [
        'To find out, go to the ward police or to your bank’s counter.',
        'Or ring the number on your bank card. Do not ring back the number that called.',
      ],
      never: 'Do nothing in VNeID because a stranger rang. The police help face to face only.',
      failures: [
        {
          symptom: 'My bank account really is locked',
          remedy:
            'Swindlers can lock it by typing wrong passwords, then call to “help”. Ring the bank yourself or go to the counter.',
        },
      ],
      picture: 'police-desk',
      sources: ['face-to-face', 'mps-no-calls', 'locked-account'],
      ...checked,
    },
    {
      id: 'no-fee',
      title: 'Pay no fee by phone',
      actions: [
        'Addresses after the mergers are updated by themselves, without a fee.',
        'If anyone wants money sent to a private account, stop.',
      ],
      never: 'Never share your phone’s screen with a caller.',
      failures: [],
      picture: 'lock',
      sources: ['da-nang-fee', 'mps-no-calls', 'refund-trick'],
      ...checked,
    },
    {
      id: 'report',
      title: 'Report it',
      actions: [
        'Call 156 and read out the number that rang you.',
        'Tell your family and the ward police.',
      ],
      never: 'Do not delete their number and the messages yet.',
      failures: [],
      picture: 'phone-call',
      phones: ['156'],
      sources: ['report-156', 'free-156', 'mps-no-calls'],
      ...checked,
    },
  ],
  next: [
    { situation: 'installed' },
    { situation: 'gave-code' },
    { situation: 'scam-call', guide: 'vneid' },
  ],
};
