import { consentTexts, type HelpRequestInput } from '@toso/contract';
import { createPendingStore, type PendingRequest } from '@toso/sdk';

const [{ version, lang, hash } = { version: '', lang: '', hash: '' }] = consentTexts;

/** What somebody of a ward asks for, for tests and stories. */
export const requestTo = (unit: string): HelpRequestInput => ({
  unit,
  topic: 'vneid',
  mode: 'call',
  name: 'cô Lan',
  phone: '0905 123 456',
  isAdult: true,
  consent: { version, lang, hash },
});

/** Leaves a request unsent on this device, as a visit so many hours ago would have. */
export const leaveUnsent = (hoursAgo = 0): Promise<PendingRequest> =>
  createPendingStore({ now: () => Date.now() - hoursAgo * 3_600_000 }).keep(requestTo('20242'));
