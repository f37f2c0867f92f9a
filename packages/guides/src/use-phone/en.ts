import type { GuideText } from '../guide-text.ts';
import { checked } from './checked.ts';
import { installApp } from './en/install-app.ts';
import { largeText } from './en/large-text.ts';
import { password } from './en/password.ts';
import { screenshot } from './en/screenshot.ts';
import { tidy } from './en/tidy.ts';
import { wifi } from './en/wifi.ts';

/** Using the phone itself, in English. */
export const usePhoneEn: GuideText = {
  id: 'use-phone',
  lang: 'en',
  title: 'Using the phone',
  summary: 'Installing apps, larger text, screenshots, passwords, Wi-Fi, making room and updating.',
  topic: 'using-phone',
  checkedOn: checked.checkedOn,
  questions: [
    {
      id: 'start',
      text: 'What would you like to do?',
      answers: [
        { text: 'Install an app', situation: 'install-app' },
        { text: 'Make the text larger', situation: 'large-text' },
        { text: 'Take a screenshot', situation: 'screenshot' },
        { text: 'Choose a good password', situation: 'password' },
        { text: 'Connect to Wi-Fi', situation: 'wifi' },
        { text: 'Full, slow, or asking to update', situation: 'tidy' },
      ],
    },
  ],
  situations: [installApp, largeText, screenshot, password, wifi, tidy],
  numbers: [],
  links: [
    {
      label: 'National courses in digital skills (in Vietnamese)',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    {
      label: 'Google: how to create strong passwords',
      url: 'https://support.google.com/googleone/answer/12262531?hl=en-GB',
    },
  ],
};
