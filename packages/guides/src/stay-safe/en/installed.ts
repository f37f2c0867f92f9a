import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const installed: GuideSituation = {
  id: 'installed',
  title: 'I installed a strange app',
  hint: 'Or tapped a link, and the phone gets hot or acts by itself',
  words: [
    'installed a fake app',
    'tapped a strange link',
    'phone acts by itself',
    'remote control',
    'shared my screen',
    'malware',
    'fake VNeID',
  ],
  steps: [
    {
      id: 'cut-off',
      title: 'Cut it off, take out the SIM',
      actions: [
        'Turn off Wi-Fi and mobile data, or take the SIM out.',
        'Then turn the phone off; read on in this guide on another phone.',
      ],
      failures: [
        {
          symptom: 'It will not turn off',
          remedy:
            'Take the SIM out first, switch off the Wi-Fi at home, and ask someone near you to ring the bank.',
        },
      ],
      picture: 'sim-card',
      sources: ['cut-off', 'pulled-sim', 'tapped-link'],
      ...checked,
    },
    {
      id: 'bank',
      title: 'Ring the bank from another phone',
      actions: [
        'Borrow a relative’s phone and ring the number on your bank card.',
        'Ask them to lock your account and cards at once.',
      ],
      never: 'Never open your bank’s app on the phone with the strange app.',
      failures: [],
      picture: 'two-phones',
      sources: ['cut-off', 'reset-phone', 'locked-account'],
      ...checked,
    },
    {
      id: 'police',
      title: 'Tell the ward police',
      actions: [
        'Take the phone to the ward police and tell them what happened.',
        'If it is urgent, call 113.',
      ],
      failures: [],
      picture: 'police-desk',
      phones: ['113'],
      sources: ['cut-off', 'reset-phone', 'police-113'],
      ...checked,
    },
    {
      id: 'reset',
      title: 'Set the phone back to new',
      actions: [
        'Deleting the app is not enough: have someone you trust who knows phones do a factory reset.',
        'Only then install the bank’s app again, from the store.',
      ],
      see: 'The phone starts as if it were new.',
      failures: [
        {
          symptom: 'I only tapped a link and installed nothing',
          remedy: 'When you report it, ask the police whether the phone needs a reset.',
        },
        {
          symptom: 'I am afraid of losing photos',
          remedy:
            'A reset deletes everything on the phone. Have that person copy photos and contacts first. Until then, do not use it for money.',
        },
      ],
      picture: 'phone-settings',
      sources: ['reset-phone'],
      ...checked,
    },
    {
      id: 'passwords',
      title: 'Change every password',
      actions: [
        'Change bank, e-mail, Zalo and VNeID passwords from another phone or after the reset.',
      ],
      failures: [],
      picture: 'phone-password',
      sources: ['reset-phone'],
      ...checked,
    },
  ],
  next: [{ situation: 'sent-money' }, { situation: 'gave-code' }],
};
