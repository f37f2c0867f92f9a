import type { ConsentText } from './consent.ts';

/** What residents agree to today, in English. Never edited: see `consentTexts`. */
export const consentEn: ConsentText = {
  version: '2026-11-21',
  lang: 'en',
  hash: '14dd1f67a49562b8490edc0bb62f13bdeca4305fd37d6e222b12222927867d60',
  text: 'I agree that the People’s Committee of {unit} and its community digital team use the name, phone number, address and time I have just given, only to contact me and help with this matter. Contact details are erased 30 days after it is closed. I may view, change, withdraw or erase them at any time with my code.',
};
