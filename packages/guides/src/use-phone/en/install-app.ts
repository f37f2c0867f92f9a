import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const installApp: GuideSituation = {
  id: 'install-app',
  title: 'Install an app',
  hint: 'From the phone’s own store',
  words: [
    'download an app',
    'install Zalo',
    'Google Play',
    'App Store',
    'cannot download',
    'get an app',
  ],
  steps: [
    {
      id: 'open-store',
      title: 'Open the store',
      actions: [
        'On Android look for Google Play, on an iPhone for App Store.',
        'Type the app’s name into the search field.',
      ],
      never: 'Never install from a link or a file that others send.',
      failures: [
        {
          symptom: 'I cannot find the store',
          remedy:
            'Swipe through all your apps, or type “Play” or “App Store” into the phone’s search.',
        },
      ],
      picture: 'phone-store',
      sources: ['store-only'],
      ...checked,
    },
    {
      id: 'look',
      title: 'See that it is the right one',
      actions: [
        'Look at name, picture and maker, and whether many people have it.',
        'Read the description. If it is full of mistakes, leave it.',
      ],
      failures: [
        {
          symptom: 'Several look alike',
          remedy: 'Do not guess. Ask the digital team or a relative who knows phones.',
        },
      ],
      picture: 'phone-warning',
      sources: ['fake-apps'],
      ...checked,
    },
    {
      id: 'install',
      title: 'Tap to install',
      actions: [
        'Tap the button to install or get it, and wait.',
        'When it is done, open the app from the same page.',
      ],
      see: 'The app’s picture appears on the phone.',
      failures: [
        {
          symptom: 'It says that there is no room',
          remedy: 'Make room and try again.',
          to: { situation: 'tidy', step: 'unused' },
        },
        {
          symptom: 'It asks for an account password',
          remedy:
            'That is your store account. If you forgot it, ask someone who knows, or the digital team.',
        },
      ],
      picture: 'phone-wait',
      sources: ['store-only'],
      ...checked,
    },
    {
      id: 'permissions',
      title: 'Allow only what is needed',
      actions: [
        'When it asks for camera, contacts or place: allow what it needs, refuse what is unclear.',
      ],
      never: 'If a strange app wants control of the phone, refuse and delete it.',
      failures: [],
      picture: 'lock',
      sources: ['fake-apps'],
      ...checked,
    },
  ],
  next: [{ situation: 'level-1', guide: 'vneid' }, { situation: 'password' }],
};
