import type { GuideFailure, GuideLink } from '@toso/contract';
import { appStore, playStore } from '../checked.ts';

export const stores: GuideLink[] = [
  { label: 'VNeID on Google Play (Android)', url: playStore },
  { label: 'VNeID on the App Store (iPhone)', url: appStore },
];

export const secretCode = 'Read this code to nobody, not even to someone who says they are police.';

export const noMessage: GuideFailure = {
  symptom: 'The message does not come',
  remedy:
    'Wait a few minutes. Check that the SIM has the registered number and that messages are not full or blocked. Still nothing: ring 1900 0368.',
};

export const otherNumber: GuideFailure = {
  symptom: 'I no longer have the registered number',
  remedy: 'Change to your new number first, then start again.',
  to: { situation: 'new-number' },
};

export const cardUnread: GuideFailure = {
  symptom: 'The card is not read',
  remedy:
    'Take off the case, hold the card still, try the top and then the middle of the back. No NFC: borrow a phone. Still no: go to the ward police.',
};

export const overloaded: GuideFailure = {
  symptom: 'It says “maintenance” or cannot connect',
  remedy:
    'Sometimes too many people come at once. Try again in a few hours; do not remove the app.',
};

export const forgottenPasscode: GuideFailure = {
  symptom: 'I forgot the 6-digit passcode',
  remedy: 'You can set a new one on the phone.',
  to: { situation: 'forgot-passcode' },
};
