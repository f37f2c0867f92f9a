import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const foreigners: GuideSituation = {
  id: 'foreigners',
  title: 'Foreigners in Vietnam',
  hint: 'Level 2 for holders of a permanent or temporary residence card',
  registers: true,
  words: [
    'foreigner',
    'expat',
    'temporary residence card',
    'permanent residence card',
    'passport',
    'immigration',
  ],
  steps: [
    {
      id: 'who',
      title: 'See whether you qualify',
      actions: ['You need to be 6 or older, with a valid permanent or temporary residence card.'],
      see: 'Under 14: come with your representative or guardian.',
      failures: [],
      picture: 'passport-card',
      sources: ['foreign-hanoi', 'child-account'],
      ...checked,
    },
    {
      id: 'bring',
      title: 'What to bring',
      actions: ['Get the originals ready; all must be valid.'],
      bring: [
        'Passport',
        'Permanent or temporary residence card',
        'Vietnamese phone number of your own',
        'E-mail address',
        'Form TK01; ask for it at the counter',
      ],
      failures: [],
      picture: 'papers',
      sources: ['foreign-hcmc', 'foreign-hanoi'],
      ...checked,
    },
    {
      id: 'desk',
      title: 'Go to the immigration office',
      actions: [
        'Go to the immigration office of the provincial police, or to the Immigration Department.',
        'Have photo and fingerprints taken; check the form.',
      ],
      failures: [],
      picture: 'police-desk',
      sources: ['foreign-hcmc'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Wait for the result, then activate',
      actions: [
        'Look for it in VNeID, in your messages or e-mail.',
        'When it has come, activate the account.',
      ],
      see: 'About 3 working days; about 7 if your photo and prints are not in the data yet.',
      failures: [],
      picture: 'phone-wait',
      sources: ['foreign-days', 'foreign-hanoi'],
      ...checked,
    },
  ],
  next: [{ situation: 'activate' }],
};
