import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const supplement: GuideSituation = {
  id: 'supplement',
  title: 'More papers are asked for',
  hint: 'A message says that something is missing or unclear',
  words: [
    'more papers',
    'returned application',
    'missing paper',
    'correct an application',
    'refused',
  ],
  steps: [
    {
      id: 'real',
      title: 'Look for yourself',
      actions: [
        'Do not tap a link in a message. Type dichvucong.gov.vn and log in.',
        'Open the application and see if more is really asked for.',
      ],
      never: 'Never send papers or codes to strangers over Zalo.',
      failures: [
        {
          symptom: 'The application asks for nothing',
          remedy: 'The message may be false. Ask the ward’s counter; do not follow it.',
          to: { situation: 'link', guide: 'stay-safe' },
        },
      ],
      picture: 'phone-warning',
      sources: ['supplement', 'fake-fee'],
      ...checked,
    },
    {
      id: 'read',
      title: 'Read what is missing',
      actions: ['Read the officer’s note: which paper, which field, and by when.'],
      failures: [
        {
          symptom: 'I do not understand it',
          remedy: 'Take a screenshot and ask the digital team or the ward’s counter.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'papers',
      sources: ['supplement'],
      ...checked,
    },
    {
      id: 'send-again',
      title: 'Correct it and send it again',
      actions: [
        'Correct what was noted, upload the new picture and send it in the same application.',
      ],
      see: 'The application no longer reports anything missing.',
      failures: [],
      picture: 'phone-form',
      sources: ['supplement', 'file-online'],
      ...checked,
    },
  ],
  next: [{ situation: 'follow' }],
};
