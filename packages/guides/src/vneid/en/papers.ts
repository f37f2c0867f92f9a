import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { forgottenPasscode, overloaded } from './shared.ts';

export const papers: GuideSituation = {
  id: 'papers',
  title: 'Put papers into VNeID',
  hint: 'Driving licence, health insurance, vehicle papers; needs level 2',
  words: [
    'integrate papers',
    'driving licence',
    'driver’s license',
    'health insurance card',
    'vehicle registration',
    'wallet',
    'show papers',
  ],
  steps: [
    {
      id: 'open',
      title: 'Open “Ví giấy tờ” (wallet)',
      actions: [
        'Update VNeID in Google Play or the App Store, then log in.',
        'Open “Ví giấy tờ” and look for “tích hợp thông tin” (add information).',
      ],
      failures: [
        {
          symptom: 'I cannot find it',
          remedy: 'It needs level 2. The app may also have moved it: look for “tích hợp”.',
          to: { situation: 'level-2' },
        },
        overloaded,
      ],
      picture: 'phone-wallet',
      sources: ['wallet', 'overload'],
      ...checked,
    },
    {
      id: 'request',
      title: 'Make a new request',
      actions: [
        'Choose “tạo mới yêu cầu” (new request) and the kind of paper.',
        'Type every letter and digit as on the paper, then send.',
      ],
      bring: [
        'Health insurance: number, province that issued it',
        'Driving licence: number, class',
        'Vehicle papers: chassis number, plate',
      ],
      failures: [
        {
          symptom: 'The driving licence is refused',
          remedy:
            'Old paper licences with the year of birth only often do not match. Ask the licensing office whether to change to the plastic (PET) one.',
        },
        {
          symptom: 'The vehicle is refused',
          remedy:
            'Type the plate without dots, dashes or spaces. If it was registered with your old ID number, have the vehicle registry put in the new one.',
        },
        {
          symptom: 'The health insurance is refused',
          remedy:
            'Name or date of birth may differ from the insurance data. Look in VssID or ask the social insurance office.',
        },
      ],
      picture: 'papers',
      sources: ['wallet', 'licence', 'licence-card', 'vehicle', 'vehicle-plate', 'health-card'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Wait for approval',
      actions: ['Open “Ví giấy tờ” again later.'],
      see: 'Once approved, the paper is in the wallet.',
      failures: [],
      picture: 'phone-wait',
      sources: ['wallet'],
      ...checked,
    },
    {
      id: 'show',
      title: 'When you have to show it',
      actions: [
        'Open “Ví giấy tờ” and look for “xuất trình giấy tờ” (show papers).',
        'Type your passcode, then choose the paper.',
      ],
      never: 'Type the passcode yourself; read it to nobody.',
      failures: [forgottenPasscode],
      picture: 'phone-passcode',
      sources: ['show-papers'],
      ...checked,
    },
  ],
  next: [{ situation: 'log-in-portal' }],
};
