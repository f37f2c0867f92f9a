import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const follow: GuideSituation = {
  id: 'follow',
  title: 'Follow it, get the result',
  hint: 'You have filed and want to know how far it is',
  words: ['look up', 'application code', 'how far is it', 'status', 'result', 'late'],
  steps: [
    {
      id: 'open',
      title: 'Open your application',
      actions: [
        'Type dichvucong.gov.vn yourself and log in with VNeID.',
        'Look for your applications, or type the code into the look-up field.',
      ],
      failures: [
        {
          symptom: 'I lost the code',
          remedy: 'Log in and look at the list, or take your ID card to the counter.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'computer-address',
      sources: ['file-online', 'follow-by-code'],
      ...checked,
    },
    {
      id: 'state',
      title: 'Read the state',
      actions: [
        'See whether it waits, is worked on, needs more papers or is done, and the date promised.',
      ],
      failures: [
        {
          symptom: 'It asks for more papers',
          remedy: 'Follow “More papers are asked for”.',
          to: { situation: 'supplement' },
        },
        {
          symptom: 'The date has passed',
          remedy: 'Take the code to the counter that received it.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'phone-wait',
      sources: ['file-online', 'follow-by-code'],
      ...checked,
    },
    {
      id: 'result',
      title: 'Get and check the result',
      actions: [
        'When it is done, open the result in the portal and download it.',
        'Check names, dates of birth and numbers.',
      ],
      see: 'The document opens and has your name.',
      failures: [
        {
          symptom: 'Something in it is wrong',
          remedy: 'Tell the office that issued it at once, with your original papers.',
          to: { situation: 'counter' },
        },
        {
          symptom: 'I need it on paper',
          remedy: 'Ask the counter that received it.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'papers',
      sources: ['file-online'],
      ...checked,
    },
  ],
  next: [{ situation: 'supplement' }, { situation: 'counter' }],
};
