import type { Translation } from '../base/strings.ts';
import type { source } from './qr-payment.strings.ts';

/** What `<toso-qr-payment>` says in English. */
export const en: Translation<typeof source> = {
  lang: 'en',
  title: 'What does this code say?',
  example:
    'This is a sample code; its account does not exist. Touch a line to see where it is in the picture.',
  picture: 'Picture of a QR code, lit: {part}',
  pictureAll: 'Picture of a QR code',
  bank: 'Bank',
  account: 'Account number',
  amount: 'Amount',
  exampleAmount: '8,000 VND',
  purpose: 'Message',
  name: 'Payee name',
  noName: 'not in the code: read aloud the name that your banking app shows',
  start: 'Look at your own code',
  seller: 'For sellers',
  fees: 'Paying public-service fees',
  mistake: 'Already transferred',
  back: 'Back',
  notLoaded: 'This part could not be loaded. Try again when you are online.',
};
