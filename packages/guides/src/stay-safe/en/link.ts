import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const link: GuideSituation = {
  id: 'link',
  title: 'Someone sent a link or an app',
  hint: 'By Zalo, text message, e-mail or social media',
  words: [
    'strange link',
    'strange message',
    'download an app',
    'APK file',
    'you have won',
    'gift',
    'fake VNeID',
    'fake public service',
    'electricity bill',
  ],
  steps: [
    {
      id: 'do-not-open',
      title: 'Do not open it',
      actions: [
        'Do not tap a link or download a file that a stranger sent.',
        'If you tapped it, turn the phone off at once; read on from another phone.',
      ],
      never: 'Never put a password, code or ID photo into a page that a strange link opened.',
      failures: [
        {
          symptom: 'I tapped it or installed the app',
          remedy: 'Go offline, turn the phone off now, then follow the steps there.',
          to: { situation: 'installed' },
        },
        {
          symptom: 'The message shows my bank’s name',
          remedy:
            'Swindlers send messages in a bank’s name too. Open your bank’s app yourself; do not tap the link.',
        },
      ],
      picture: 'phone-warning',
      sources: ['fake-vneid', 'tapped-link', 'qr-warning', 'bank-no-otp'],
      ...checked,
    },
    {
      id: 'store-only',
      title: 'Install from the store only',
      actions: [
        'If you need an app, open Google Play or the App Store yourself and look for its name.',
        'If the phone asks to allow “unknown sources”, say no.',
      ],
      never: 'Never install from a file or link that anyone sends, not even over Zalo.',
      failures: [],
      picture: 'phone-store',
      sources: ['mps-four-rules', 'fake-vneid'],
      ...checked,
    },
    {
      id: 'ask',
      title: 'Ask a real person',
      actions: [
        'Ask the ward police, or the digital team near you.',
        'If a friend sent it, ring and ask first.',
      ],
      never: 'The digital team never sends links, asks for passwords or takes money.',
      failures: [],
      picture: 'neighbour-help',
      sources: ['mps-four-rules'],
      ...checked,
    },
    {
      id: 'report',
      title: 'Report it',
      actions: [
        'Call 156 and read out the number that wrote to you.',
        'Tell your family and the ward police.',
      ],
      never: 'Do not delete their number and the messages yet.',
      failures: [],
      picture: 'phone-call',
      phones: ['156'],
      sources: ['report-156', 'free-156', 'mps-no-calls'],
      ...checked,
    },
  ],
  next: [{ situation: 'installed' }, { situation: 'gave-code' }],
};
