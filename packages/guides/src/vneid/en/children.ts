import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { forgottenPasscode } from './shared.ts';

export const children: GuideSituation = {
  id: 'children',
  title: 'For a child under 14',
  hint: 'The child’s ID card and account',
  registers: true,
  words: ['my child', 'grandchild', 'ID card for children', 'under 6', 'guardian'],
  steps: [
    {
      id: 'parent',
      title: 'Use a parent’s account',
      actions: [
        'Update VNeID in Google Play or the App Store.',
        'Father, mother or guardian logs in with their own level 2 account.',
      ],
      failures: [
        {
          symptom: 'No parent has level 2 yet',
          remedy: 'One parent gets level 2 first.',
          to: { situation: 'level-2' },
        },
      ],
      picture: 'child-card',
      sources: ['child-card'],
      ...checked,
    },
    {
      id: 'find',
      title: 'Find the card for children',
      actions: [
        'Open “Thủ tục hành chính” (procedures); look for the ID card for under-14s (dưới 14 tuổi).',
        'Type your passcode, then choose “tạo mới yêu cầu” (new request).',
      ],
      failures: [forgottenPasscode],
      picture: 'phone-passcode',
      sources: ['child-card', 'child-steps'],
      ...checked,
    },
    {
      id: 'form',
      title: 'Fill in the child’s details',
      actions: [
        'Fill them in as in the child’s papers, then choose “kiểm tra thông tin” (check).',
        'Follow the screen until it is sent.',
      ],
      failures: [],
      picture: 'phone-form',
      sources: ['child-card', 'child-steps'],
      ...checked,
    },
    {
      id: 'police',
      title: 'From age 6: go to the police',
      actions: [
        'Take the child to the ward police for photo, fingerprints and iris.',
        'A child under 6 need not go.',
      ],
      see: 'The card costs nothing for a child under 14.',
      failures: [],
      picture: 'police-desk',
      sources: ['child-card'],
      ...checked,
    },
    {
      id: 'account',
      title: 'If the child needs an account',
      actions: ['With the card, ask the ward police how to get an account for the child.'],
      see: 'Under 6: level 1. From 6 to under 14: level 1 or level 2.',
      failures: [],
      picture: 'child-card',
      sources: ['child-account', 'child-app'],
      ...checked,
    },
  ],
  next: [{ guide: 'online-procedure', situation: 'before' }],
};
