import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { overloaded } from './shared.ts';

export const logInPortal: GuideSituation = {
  id: 'log-in-portal',
  title: 'Public Service Portal on a computer',
  hint: 'To file papers online; needs VNeID level 2',
  words: [
    'online public services',
    'file papers online',
    'QR log-in',
    'provincial portal',
    'one-stop shop',
  ],
  steps: [
    {
      id: 'address',
      title: 'Type the address yourself',
      actions: ['Type dichvucong.gov.vn in the address bar at the top and press Enter.'],
      never: 'Do not come from a search page or a message: there are false sites.',
      failures: [
        {
          symptom: 'I used the portal of the province before',
          remedy:
            'The pages of provincial portals closed on 1 July 2025. All now use dichvucong.gov.vn.',
        },
      ],
      picture: 'computer-address',
      sources: ['portal', 'one-portal', 'police-da-nang'],
      ...checked,
    },
    {
      id: 'choose',
      title: 'Choose how to log in',
      actions: [
        'Choose “Đăng nhập” (log in).',
        'Choose the e-identification account of the Ministry of Public Security (Bộ Công an).',
      ],
      see: 'The screen shows a QR code.',
      failures: [],
      picture: 'computer-qr',
      sources: ['portal'],
      ...checked,
    },
    {
      id: 'scan',
      title: 'Scan the code with VNeID',
      actions: [
        'On the phone open VNeID and find the picture for scanning a QR code.',
        'Hold the phone so that it sees the code on the computer.',
      ],
      never: 'Scan only on the page whose address you typed yourself.',
      failures: [
        {
          symptom: 'It says the account may not use websites',
          remedy:
            'Usual the first time. Allow log-in on websites as the app says, then scan again.',
        },
        overloaded,
      ],
      picture: 'phone-qr',
      sources: ['portal', 'overload'],
      ...checked,
    },
    {
      id: 'confirm',
      title: 'Confirm on the phone',
      actions: [
        'Read it and confirm in VNeID.',
        'On a shared computer, log out when you have finished.',
      ],
      see: 'The computer is now in the Public Service Portal.',
      failures: [],
      picture: 'computer-qr',
      sources: ['portal'],
      ...checked,
    },
  ],
  next: [{ guide: 'online-procedure', situation: 'file' }],
};
