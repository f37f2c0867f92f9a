import type { ConsentText } from './consent.ts';

/** What residents agree to today, in English. Never edited: see `consentTexts`. */
export const consentEn: ConsentText = {
  version: '2026-11-22',
  lang: 'en',
  hash: '9f8f914fef36374ffdbe07cbcbb96277567da789f88b352a62fc174d15d76c18',
  text: 'I agree that the People’s Committee of {unit} and its community digital team use my name, phone number, address, wished time and note, only to contact me and help with this matter. Contact details are erased at the latest 30 days after it is closed. I may view the request with its code and my phone number; change it, withdraw this consent or erase it on the device that saved the code, or at the ward.',
};
