import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const scamCall: GuideSituation = {
  id: 'scam-call',
  title: 'Someone called me about VNeID',
  hint: 'They say they are police or the ward, and want a link or an app opened',
  words: [
    'scam',
    'police called me',
    'VNeID error call',
    'update address after merger',
    'tapped a link',
    'installed a strange app',
    'read out the OTP',
    'fake app',
    'lost money',
  ],
  steps: [
    {
      id: 'hang-up',
      title: 'Hang up first',
      actions: [
        'End the call, even if they know your name and address.',
        'Open no link and do not accept them on Zalo.',
      ],
      see: 'Police help with VNeID face to face, not by phone or video call.',
      failures: [
        {
          symptom: 'I tapped a link or installed a strange app',
          remedy: 'Turn that phone off now.',
          to: { situation: 'scam-call', step: 'installed' },
        },
        {
          symptom: 'I gave a code or password, or sent money',
          remedy: 'Ring your bank now.',
          to: { situation: 'scam-call', step: 'money' },
        },
        {
          symptom: 'They say they are the digital team',
          remedy:
            'If you asked the team, its people can read out your code. Do not follow anyone who cannot.',
        },
      ],
      picture: 'phone-call',
      sources: ['warning-2025', 'face-to-face', 'ministry-2025'],
      ...checked,
    },
    {
      id: 'check',
      title: 'Ask in person',
      actions: ['To know whether it was real, go and ask the police of your ward.'],
      see: 'New ward names after the mergers are updated by themselves; you need do nothing.',
      never: 'Do not ring back the number that called you.',
      failures: [],
      picture: 'police-desk',
      sources: ['ministry-first', 'police-da-nang'],
      ...checked,
    },
    {
      id: 'installed',
      title: 'If you tapped a link or installed an app',
      actions: [
        'Turn that phone off now; read on in this guide on another phone.',
        'From another phone ring your bank, at the number on your card, to lock your account.',
      ],
      never: 'Removing the app alone is not enough.',
      failures: [
        {
          symptom: 'There is no other phone to ring from',
          remedy: 'Have a neighbour ring for you, or go straight to the bank or the ward police.',
        },
      ],
      picture: 'phone-warning',
      sources: ['ministry-first', 'malware', 'bank-number'],
      ...checked,
    },
    {
      id: 'money',
      title: 'If you gave a code or sent money',
      actions: [
        'Ring your bank at once, at the number on your card, to lock your account.',
        'If they have your VNeID password too, ring 1900 0368 to have it locked.',
      ],
      never: 'Do not listen to anyone who wants a fee to get your money back.',
      failures: [],
      picture: 'lock',
      phones: ['19000368'],
      sources: ['bank-number', 'lost', 'no-recovery-fee'],
      ...checked,
    },
    {
      id: 'report',
      title: 'Report it to the police',
      actions: [
        'Keep messages, their number and transfer receipts; take them to the ward police.',
        'Ring 156 to report the number.',
      ],
      failures: [],
      picture: 'police-desk',
      phones: ['156'],
      sources: ['no-recovery-fee', 'report-156'],
      ...checked,
    },
    {
      id: 'clean',
      title: 'Clean the phone with the strange app',
      actions: [
        'After reporting, let someone you trust do a factory reset; what is on it is lost.',
        'Change every password, on another phone.',
      ],
      never: 'Until then, open no bank app on that phone.',
      failures: [],
      picture: 'phone-settings',
      sources: ['malware'],
      ...checked,
    },
  ],
  next: [
    { guide: 'stay-safe', situation: 'installed' },
    { guide: 'stay-safe', situation: 'sent-money' },
  ],
};
