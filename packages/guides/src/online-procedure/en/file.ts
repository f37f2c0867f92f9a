import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const file: GuideSituation = {
  id: 'file',
  title: 'File an application online',
  hint: 'You have VNeID and pictures of your papers',
  words: [
    'public service',
    'file online',
    'national public service portal',
    'papers online',
    'birth registration',
    'residence registration',
    'certified copy',
  ],
  steps: [
    {
      id: 'address',
      title: 'Type the address yourself',
      actions: ['Open the browser and type in the address bar: dichvucong.gov.vn'],
      see: 'The page is called National Public Service Portal (Cổng Dịch vụ công quốc gia).',
      failures: [
        {
          symptom: 'A gambling or advertising page appears',
          remedy:
            'Perhaps you typed it into a search box. Close it, and type dichvucong.gov.vn in full into the bar at the top.',
        },
        {
          symptom: 'The province’s portal does not open',
          remedy:
            'The pages of provincial portals closed on 1 July 2025. All now use dichvucong.gov.vn.',
        },
        {
          symptom: 'It is too slow',
          remedy: 'Many people may be there at once. Try at another time, or file at the counter.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'computer-address',
      sources: ['one-portal', 'portals-closed', 'hijacked-results'],
      ...checked,
    },
    {
      id: 'log-in',
      title: 'Log in with VNeID',
      actions: [
        'Look for the log-in button and choose the account of the Ministry of Public Security.',
        'Follow the screen. On a computer, scan the code with the VNeID app.',
      ],
      never: 'Let nobody log in for you; read codes to nobody.',
      failures: [
        {
          symptom: 'I cannot log in',
          remedy: 'See “log in to the portal” in the VNeID guide, or call 1900 0368.',
          to: { situation: 'log-in-portal', guide: 'vneid' },
        },
      ],
      picture: 'computer-qr',
      phones: ['19000368'],
      sources: ['log-in', 'only-vneid'],
      ...checked,
    },
    {
      id: 'choose',
      title: 'Find the procedure',
      actions: [
        'Type its name into the portal’s search box; choose the right name and the right ward.',
        'Look for the button that says “nộp hồ sơ trực tuyến” (file online).',
      ],
      failures: [
        {
          symptom: 'There is no button to file online',
          remedy: 'It may have to be filed at the counter. Ask the ward.',
          to: { situation: 'counter' },
        },
        {
          symptom: 'It shows the old ward',
          remedy: 'Choose the new ward. If unsure, ask the counter.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'phone-form',
      sources: ['file-online'],
      ...checked,
    },
    {
      id: 'fill',
      title: 'Fill in the form',
      actions: ['Fill in each field; check names, dates of birth and addresses.'],
      see: 'No field is red or reported missing.',
      failures: [
        {
          symptom: 'What is filled in already is wrong',
          remedy: 'Do not file yet. Ask the ward’s counter where to have it corrected.',
          to: { situation: 'counter' },
        },
      ],
      picture: 'phone-form',
      sources: ['file-online'],
      ...checked,
    },
    {
      id: 'attach',
      title: 'Attach the papers',
      actions: [
        'At each line, tap to upload and choose the right picture.',
        'Open each one again: clear, and the right paper?',
      ],
      failures: [],
      picture: 'papers',
      sources: ['file-online'],
      ...checked,
    },
    {
      id: 'send',
      title: 'Send, and note the code',
      actions: [
        'Look once more and send. Pay a fee only inside the portal or VNeID.',
        'Take a screenshot of the application’s code or write it down.',
      ],
      see: 'The screen says that it was filed and shows a code.',
      failures: [
        {
          symptom: 'Someone rings and asks for more money',
          remedy: 'Hang up. Open the application yourself, or ask at the counter.',
          to: { situation: 'call', guide: 'stay-safe' },
        },
      ],
      picture: 'screenshot',
      sources: ['file-online', 'follow-by-code', 'fake-fee'],
      ...checked,
    },
  ],
  next: [{ situation: 'follow' }, { situation: 'pay-fee' }],
};
