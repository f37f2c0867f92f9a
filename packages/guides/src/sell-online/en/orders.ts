import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';

export const orders: GuideSituation = {
  id: 'orders',
  title: 'A customer orders',
  hint: 'Take the order, the money, and send it',
  words: ['delivery', 'packing', 'take an order', 'customer pays', 'buyer abroad', 'fake receipt'],
  steps: [
    {
      id: 'confirm',
      title: 'Confirm the order',
      actions: ['Repeat goods, number, price, address and how it is paid.'],
      failures: [],
      picture: 'phone-call',
      sources: ['post-an-offer', 'fake-receipts'],
      ...checked,
    },
    {
      id: 'money',
      title: 'Send when the money is there',
      actions: ['Look for the money in your own bank’s app.'],
      never: 'Never trust a picture of a receipt.',
      failures: [
        {
          symptom: 'The customer sends a link to “get the money”',
          remedy: 'Do not open it. Getting money needs no code or card number on any page.',
          to: { situation: 'link', guide: 'stay-safe' },
        },
        {
          symptom: 'The customer pays from abroad',
          remedy: 'Careful: swindlers fake money-transfer pages. Ask your bank first.',
        },
      ],
      picture: 'bank-notice',
      sources: ['fake-receipts', 'fake-buyers'],
      ...checked,
    },
    {
      id: 'pack',
      title: 'Pack it well',
      actions: [
        'Photograph it before packing. Close it well; write the receiver’s name and phone.',
        'For what spoils or breaks, ask the courier how to send it.',
      ],
      failures: [],
      picture: 'parcel',
      sources: ['nurserywoman', 'province-platform'],
      ...checked,
    },
    {
      id: 'hand-over',
      title: 'Send it, keep the number',
      actions: ['Get the tracking number and send it to the customer.'],
      see: 'The customer can see where it is.',
      failures: [],
      picture: 'papers',
      sources: ['hanoi-couriers'],
      ...checked,
    },
  ],
  next: [{ situation: 'shopkeeper', guide: 'pay-online' }],
};
