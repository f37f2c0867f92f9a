import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const before: GuideSituation = {
  id: 'before',
  title: 'Before you file',
  hint: 'No account yet, or not sure which papers',
  words: [
    'which papers',
    'electronic citizen account',
    'register on the portal',
    'citizen code',
    'what do I need',
    'photograph papers',
  ],
  steps: [
    {
      id: 'account',
      title: 'Have a VNeID account',
      actions: [
        'Filing online uses your VNeID account; you make no other one.',
        'Try opening VNeID on your phone first.',
      ],
      see: 'VNeID opens.',
      failures: [
        {
          symptom: 'I have no level 2 account',
          remedy: 'Go to the ward police for level 2 and take your ID card.',
          to: { situation: 'level-2', guide: 'vneid' },
        },
        {
          symptom: 'I forgot the password',
          remedy: 'Get a new password in VNeID first.',
          to: { situation: 'forgot-password', guide: 'vneid' },
        },
        {
          symptom: 'I have no smartphone',
          remedy: 'You can still file at the ward’s counter.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'phone-wallet',
      sources: ['only-vneid', 'log-in'],
      ...checked,
    },
    {
      id: 'which',
      title: 'Ask for the procedure’s name',
      actions: [
        'Ask the ward’s counter: its name, the papers it needs, and whether there is a fee.',
        'Write the name down, so that you find it.',
      ],
      failures: [],
      picture: 'papers',
      sources: ['file-online', 'counter'],
      ...checked,
    },
    {
      id: 'photos',
      title: 'Photograph the papers clearly',
      actions: [
        'Lay each paper flat, in good light, with all four corners in the picture.',
        'Zoom in and see that every word can be read.',
      ],
      never: 'Never send pictures of papers to strangers to file for you.',
      failures: [
        {
          symptom: 'The system refuses the file',
          remedy:
            'Read which kinds and sizes it accepts, take the picture again, or ask the counter to scan it.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'id-card',
      sources: ['file-online'],
      ...checked,
    },
  ],
  next: [{ situation: 'file' }],
};
