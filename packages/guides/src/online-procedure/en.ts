import type { GuideText } from '../guide-text.ts';
import { checked } from './checked.ts';
import { before } from './en/before.ts';
import { counter } from './en/counter.ts';
import { file } from './en/file.ts';
import { follow } from './en/follow.ts';
import { payFee } from './en/pay-fee.ts';
import { supplement } from './en/supplement.ts';

/** Filing a procedure online and following it, in English. */
export const onlineProcedureEn: GuideText = {
  id: 'online-procedure',
  lang: 'en',
  title: 'Public services online',
  summary:
    'Preparing papers, filing on the National Public Service Portal, fees, following it and getting the result.',
  topic: 'online-public-services',
  checkedOn: checked.checkedOn,
  questions: [
    {
      id: 'start',
      text: 'What do you need?',
      answers: [
        { text: 'To file an application', question: 'ready' },
        { text: 'To pay its fee', situation: 'pay-fee' },
        { text: 'To see how far it is, get the result', situation: 'follow' },
        { text: 'I was told to send more', situation: 'supplement' },
        { text: 'To file at the ward’s counter', situation: 'counter' },
      ],
    },
    {
      id: 'ready',
      text: 'Do you have VNeID and pictures of the papers?',
      answers: [
        { text: 'Yes', situation: 'file' },
        { text: 'No, or I do not know what is needed', situation: 'before' },
      ],
    },
  ],
  situations: [before, file, payFee, follow, supplement, counter],
  numbers: [
    {
      phone: '19000368',
      label: 'VNeID helpline of the Ministry of Public Security',
      note: 'Ask your phone company what the call costs.',
      sources: ['vneid-hotline'],
      verifiedOn: checked.checkedOn,
    },
  ],
  links: [
    {
      label: 'National courses in digital skills (in Vietnamese)',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    {
      label: 'Đồng Nai’s Department of Finance: the steps (in Vietnamese)',
      url: 'https://stc.dongnai.gov.vn/Pages/newsdetail.aspx?CatId=98&NewsId=2058',
    },
  ],
};
