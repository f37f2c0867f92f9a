import type { GuideQuestion } from '@toso/contract';

export const questions: GuideQuestion[] = [
  {
    id: 'start',
    text: 'What do you need?',
    answers: [
      { text: 'Register, start using VNeID', question: 'begin' },
      { text: 'Forgot a password, cannot get in', question: 'locked' },
      { text: 'New phone, lost phone, new number', question: 'phone' },
      { text: 'File papers, put papers on the phone', question: 'use' },
      { text: 'For a child or a foreigner', question: 'others' },
      { text: 'Someone called or wrote about VNeID', situation: 'scam-call' },
    ],
  },
  {
    id: 'begin',
    text: 'How far are you?',
    answers: [
      { text: 'Nothing yet, register on the phone', situation: 'level-1' },
      { text: 'I want level 2', situation: 'level-2' },
      { text: 'The police have finished, not activated yet', situation: 'activate' },
      { text: 'I have no smartphone', situation: 'no-smartphone' },
    ],
  },
  {
    id: 'locked',
    text: 'Where are you stuck?',
    answers: [
      { text: 'Forgot the password of the app', situation: 'forgot-password' },
      { text: 'Forgot the 6-digit passcode', situation: 'forgot-passcode' },
      { text: 'Done at the police, but cannot log in', situation: 'activate' },
      { text: 'The app wants a code from the old phone', question: 'phone' },
    ],
  },
  {
    id: 'phone',
    text: 'What about your phone?',
    answers: [
      { text: 'A new phone, the old one is here', situation: 'new-phone' },
      { text: 'The old phone is broken or gone', situation: 'old-phone-gone' },
      { text: 'I have just lost it', situation: 'lost-phone' },
      { text: 'I changed to another number', situation: 'new-number' },
    ],
  },
  {
    id: 'use',
    text: 'What do you want to do?',
    answers: [
      { text: 'Use the Public Service Portal on a computer', situation: 'log-in-portal' },
      { text: 'Put licence or insurance into VNeID', situation: 'papers' },
    ],
  },
  {
    id: 'others',
    text: 'For whom is it?',
    answers: [
      { text: 'A child under 14', situation: 'children' },
      { text: 'A foreigner', situation: 'foreigners' },
    ],
  },
];
