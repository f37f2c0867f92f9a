import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const counter: GuideSituation = {
  id: 'counter',
  title: 'File at the counter',
  hint: 'Online does not suit you, or does not work',
  words: [
    'one-stop shop',
    'public service centre',
    'go to the ward',
    'file in person',
    'have it filed for me',
    'cannot use the internet',
    'older people',
  ],
  steps: [
    {
      id: 'where',
      title: 'Go to the ward’s counter',
      actions: ['Go to the ward’s Public Service Centre. It is best to ask for its hours first.'],
      failures: [
        {
          symptom: 'I cannot get there easily',
          remedy: 'Ask the digital team near you to come, or a relative to ask first.',
        },
      ],
      picture: 'neighbour-help',
      sources: ['counter', 'one-portal'],
      ...checked,
    },
    {
      id: 'bring',
      title: 'Bring your papers',
      actions: ['Bring the originals, and copies if you have them.'],
      bring: ['Your ID card', 'The original papers', 'The phone with VNeID'],
      failures: [],
      picture: 'id-card',
      sources: ['counter', 'file-online'],
      ...checked,
    },
    {
      id: 'ask-help',
      title: 'Ask for help there',
      actions: [
        'Say that you need help to file online. They guide you; you type the password yourself.',
        'Ask for the receipt or the code before you leave.',
      ],
      never: 'Never say a password or code aloud at the counter.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['counter'],
      ...checked,
    },
  ],
  next: [{ situation: 'follow' }],
};
