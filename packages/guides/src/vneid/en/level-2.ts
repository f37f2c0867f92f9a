import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const level2: GuideSituation = {
  id: 'level-2',
  title: 'Get level 2 from the police',
  hint: 'For the electronic ID card and for filing papers online',
  registers: true,
  words: [
    'e-ID level 2',
    'level two',
    'electronic ID card',
    'electronic identification account',
    'where to get VNeID',
    'chip ID card',
    'what to bring',
    'living abroad',
  ],
  steps: [
    {
      id: 'where',
      title: 'Go to the ward police',
      actions: [
        'Any ward or commune police will do, not only where you are registered.',
        'The place that makes ID cards does it too.',
      ],
      never: 'You must come yourself. Do not follow anyone who offers it by phone.',
      failures: [
        {
          symptom: 'I am abroad',
          remedy: 'Ask the Vietnamese embassy or consulate there, or ring 1900 0368.',
        },
      ],
      picture: 'police-desk',
      sources: ['any-police', 'register', 'face-to-face'],
      ...checked,
    },
    {
      id: 'bring',
      title: 'What to bring',
      actions: ['Check that you have all of it before you go.'],
      bring: [
        'ID card with chip',
        'Your phone, able to get messages',
        'E-mail address, if any',
        'Originals of papers for VNeID: driving licence, insurance, vehicle papers',
      ],
      failures: [
        {
          symptom: 'I have no chip card yet',
          remedy: 'Tell the police: the card and level 2 are done together.',
        },
      ],
      picture: 'papers',
      sources: ['bring', 'register'],
      ...checked,
    },
    {
      id: 'desk',
      title: 'At the desk',
      actions: [
        'Have your portrait and fingerprints taken.',
        'Read what the officer typed; if it is right, agree.',
      ],
      see: 'Registering an account costs nothing.',
      failures: [],
      picture: 'id-card',
      sources: ['register', 'free'],
      ...checked,
    },
    {
      id: 'wait',
      title: 'Wait for the result',
      actions: [
        'Write down: the phone number used, the day and the place.',
        'Wait for the message that it is approved, then activate.',
      ],
      never: 'Do not write a password on that paper.',
      failures: [
        {
          symptom: 'Nothing has come for a long time',
          remedy: 'Ask where you registered, or ring 1900 0368.',
        },
      ],
      picture: 'phone-wait',
      phones: ['19000368'],
      sources: ['register', 'activate-steps'],
      ...checked,
    },
  ],
  next: [{ situation: 'activate' }],
};
