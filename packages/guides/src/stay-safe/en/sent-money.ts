import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const sentMoney: GuideSituation = {
  id: 'sent-money',
  title: 'I sent money to a swindler',
  hint: 'By transfer, QR code, top-up card or deposit',
  words: [
    'tricked into a transfer',
    'get money back',
    'lost money',
    'deposit scam',
    'easy job scam',
    'investment scam',
  ],
  steps: [
    {
      id: 'bank',
      title: 'Ring your bank at once',
      actions: [
        'Ring the number on your card; say when, how much and to which account.',
        'Ask the bank to trace the transfer.',
      ],
      see: 'The bank takes your request.',
      failures: [
        {
          symptom: 'Will I get it back',
          remedy:
            'The sooner the better, but nobody can promise it. Still tell the bank and the police.',
        },
      ],
      picture: 'phone-call',
      sources: ['trace-transfer', 'bank-warnings'],
      ...checked,
    },
    {
      id: 'stop',
      title: 'Send nothing more',
      actions: [
        'Whoever asks for more “to refund you” is still the swindler.',
        'Do not scan a “refund” code or tap their links.',
      ],
      never: 'Never pay anyone online who promises to get it back.',
      failures: [],
      picture: 'phone-warning',
      sources: ['refund-trick'],
      ...checked,
    },
    {
      id: 'keep',
      title: 'Keep the evidence',
      actions: [
        'Take screenshots of the transfer, the messages and the receiver’s page.',
        'Write down their number and when they called.',
      ],
      failures: [],
      picture: 'screenshot',
      sources: ['trace-transfer', 'refund-trick'],
      ...checked,
    },
    {
      id: 'police',
      title: 'Report to the police',
      actions: [
        'Take your papers and the evidence to the nearest ward police.',
        'If it is urgent, call 113.',
      ],
      bring: ['Your ID', 'Screenshots of transfer and messages'],
      failures: [
        {
          symptom: 'I feel ashamed',
          remedy:
            'Very many people have been tricked like this. Reporting helps you and your neighbours.',
        },
      ],
      picture: 'police-desk',
      phones: ['113'],
      sources: ['mps-no-calls', 'refund-trick', 'police-113'],
      ...checked,
    },
  ],
  next: [{ situation: 'gave-code' }, { situation: 'installed' }],
};
