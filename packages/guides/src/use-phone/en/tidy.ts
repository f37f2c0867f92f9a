import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const tidy: GuideSituation = {
  id: 'tidy',
  title: 'Make room and update',
  hint: 'It is full or slow, or asks to update',
  words: ['storage full', 'no room', 'slow phone', 'delete apps', 'software update', 'clean Zalo'],
  steps: [
    {
      id: 'unused',
      title: 'Delete what you do not use',
      actions: [
        'Find apps that you have not opened for a year, hold the picture and choose to remove it.',
      ],
      never: 'Do not delete VNeID, your bank or Zalo.',
      failures: [],
      picture: 'phone-settings',
      sources: ['old-apps', 'tidy-up'],
      ...checked,
    },
    {
      id: 'pictures',
      title: 'Delete spare pictures',
      actions: [
        'Delete blurred and double pictures and old screenshots.',
        'In Zalo, look for data management and clear the cache.',
      ],
      see: 'Storage in Settings shows free room.',
      failures: [],
      picture: 'phone-settings',
      sources: ['tidy-up', 'iphone-storage'],
      ...checked,
    },
    {
      id: 'ready',
      title: 'Get ready to update',
      actions: [
        'Plug it in, or have 70% or more. Use the Wi-Fi at home.',
        'Copy important pictures somewhere first.',
      ],
      failures: [],
      picture: 'wifi',
      sources: ['update-advice'],
      ...checked,
    },
    {
      id: 'update',
      title: 'Update the phone',
      actions: [
        'In Settings look for “software update” and follow it.',
        'Wait while it restarts; do not turn it off.',
      ],
      see: 'It says that it is up to date.',
      failures: [
        {
          symptom: 'There is no update',
          remedy: 'Old phones may get none any more. Still update each app in the store.',
        },
        {
          symptom: 'A web page says: virus, tap to update',
          remedy: 'That is a trap. Close it. Update in Settings only.',
          to: { situation: 'link', guide: 'stay-safe' },
        },
      ],
      picture: 'phone-wait',
      sources: ['update-android', 'update-advice'],
      ...checked,
    },
  ],
  next: [{ situation: 'install-app' }],
};
