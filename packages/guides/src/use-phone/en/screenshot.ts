import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const screenshot: GuideSituation = {
  id: 'screenshot',
  title: 'Take a screenshot',
  hint: 'To keep it, or to show it to a helper',
  words: ['screen capture', 'save the screen', 'keep a message', 'print screen', 'show a helper'],
  steps: [
    {
      id: 'prepare',
      title: 'Show what you want to keep',
      actions: ['Open the page or the message.'],
      never: 'Never capture and send a screen with codes, passwords or card numbers.',
      failures: [],
      picture: 'screenshot',
      sources: ['two-buttons', 'iphone-screenshots'],
      ...checked,
    },
    {
      id: 'press',
      title: 'Press two buttons at once',
      actions: [
        'Android: power and volume down. iPhone without a round button: side button and volume up.',
        'iPhone with a round button: power and the round button.',
      ],
      see: 'The screen flashes.',
      failures: [
        {
          symptom: 'It asks to turn off',
          remedy: 'You held too long. Cancel, then press both and let go sooner.',
        },
        {
          symptom: 'It does not work',
          remedy:
            'Makers differ. Swipe down from the top and look for a screenshot button, or ask the digital team.',
        },
      ],
      picture: 'screenshot',
      sources: ['side-and-volume', 'iphone-buttons', 'two-buttons'],
      ...checked,
    },
    {
      id: 'find',
      title: 'Find the picture',
      actions: ['Open your photos and look for the screenshots.'],
      see: 'The picture is there.',
      failures: [],
      picture: 'screenshot',
      sources: ['iphone-screenshots', 'two-buttons'],
      ...checked,
    },
  ],
  next: [{ situation: 'call', guide: 'stay-safe' }],
};
