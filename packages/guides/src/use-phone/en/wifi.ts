import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const wifi: GuideSituation = {
  id: 'wifi',
  title: 'Connect to Wi-Fi',
  hint: 'At home, a culture house, a café, a service centre',
  words: ['wi-fi', 'go online', 'weak signal', 'free wi-fi', 'public wi-fi', 'no internet'],
  steps: [
    {
      id: 'ask',
      title: 'Ask for the right name',
      actions: ['Ask the people there for the network’s name and password.'],
      never: 'A familiar name may be false. Do not join a strange network.',
      failures: [],
      picture: 'wifi',
      sources: ['free-wifi'],
      ...checked,
    },
    {
      id: 'join',
      title: 'Choose it, type the password',
      actions: [
        'Open Settings, look for Wi-Fi and choose that name.',
        'Type the network’s password and connect.',
      ],
      see: 'The Wi-Fi sign appears at the top of the screen.',
      failures: [
        {
          symptom: 'It says the password is wrong',
          remedy: 'Ask about capitals and type it again slowly.',
        },
        {
          symptom: 'A page asks for bank password or code',
          remedy: 'Close it and leave that network. Wi-Fi needs none of these.',
        },
      ],
      picture: 'wifi',
      sources: ['free-wifi'],
      ...checked,
    },
    {
      id: 'leave',
      title: 'Leave when you are done',
      actions: ['In public places turn off automatic joining, and forget the network when you go.'],
      never: 'No banking over public Wi-Fi.',
      failures: [],
      picture: 'wifi',
      sources: ['free-wifi', 'wifi-no-bank'],
      ...checked,
    },
  ],
  next: [{ situation: 'tidy' }],
};
