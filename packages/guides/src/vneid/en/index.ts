import type { GuideText } from '../../guide-text.ts';
import { checked } from '../checked.ts';
import { activate } from './activate.ts';
import { children } from './children.ts';
import { foreigners } from './foreigners.ts';
import { forgotPasscode } from './forgot-passcode.ts';
import { forgotPassword } from './forgot-password.ts';
import { level1 } from './level-1.ts';
import { level2 } from './level-2.ts';
import { logInPortal } from './log-in-portal.ts';
import { lostPhone } from './lost-phone.ts';
import { newNumber } from './new-number.ts';
import { newPhone } from './new-phone.ts';
import { noSmartphone } from './no-smartphone.ts';
import { oldPhoneGone } from './old-phone-gone.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { scamCall } from './scam-call.ts';
import { stores } from './shared.ts';

/** The VNeID guide in English, after the Vietnamese one. */
export const vneidEn: GuideText = {
  id: 'vneid',
  lang: 'en',
  title: 'VNeID guide',
  summary:
    'Step by step: register, level 2, activation, forgotten passwords, new phones, papers on the phone.',
  topic: 'vneid',
  checkedOn: checked.checkedOn,
  questions,
  situations: [
    level1,
    level2,
    activate,
    logInPortal,
    papers,
    forgotPassword,
    forgotPasscode,
    newPhone,
    oldPhoneGone,
    lostPhone,
    newNumber,
    children,
    foreigners,
    noSmartphone,
    scamCall,
  ],
  numbers: [
    {
      phone: '19000368',
      label: 'VNeID helpline of the Ministry of Public Security',
      note: 'Ask your phone company what the call costs.',
      sources: ['one-number', 'lost'],
      verifiedOn: checked.checkedOn,
    },
    {
      phone: '156',
      label: 'Report scam calls and messages',
      note: 'Free to call, says a newspaper of 2024.',
      sources: ['report-156', 'free-156'],
      verifiedOn: checked.checkedOn,
    },
  ],
  links: [
    {
      label: 'National courses in digital skills (in Vietnamese)',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    ...stores,
  ],
};
