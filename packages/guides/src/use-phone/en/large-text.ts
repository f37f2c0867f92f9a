import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const largeText: GuideSituation = {
  id: 'large-text',
  title: 'Make the text larger',
  hint: 'For the whole phone, not just one app',
  words: ['text too small', 'font size', 'zoom', 'poor eyesight', 'larger letters', 'hard to read'],
  steps: [
    {
      id: 'settings',
      title: 'Open Settings',
      actions: ['Look for the gear called Settings and open it.'],
      failures: [],
      picture: 'phone-settings',
      sources: ['android-font-size', 'iphone-larger-text'],
      ...checked,
    },
    {
      id: 'find',
      title: 'Find the text size',
      actions: [
        'Android: look for “font size”, under display or accessibility.',
        'iPhone: look for accessibility, then larger text.',
      ],
      failures: [
        {
          symptom: 'I cannot find it',
          remedy:
            'Type “font” or “text” into the search on top of Settings. Every maker has its own names.',
        },
      ],
      picture: 'phone-settings',
      sources: ['android-font-size', 'iphone-larger-text'],
      ...checked,
    },
    {
      id: 'slide',
      title: 'Make it larger',
      actions: ['Move the slider towards the large letters until you read with ease.'],
      see: 'The sample text grows.',
      failures: [
        { symptom: 'Too large, buttons are cut off', remedy: 'Go back one notch.' },
        { symptom: 'Still hard to read', remedy: 'Under accessibility, look for magnification.' },
      ],
      picture: 'large-text',
      sources: ['android-font-size', 'android-magnify', 'iphone-larger-text'],
      ...checked,
    },
  ],
  next: [{ situation: 'screenshot' }],
};
