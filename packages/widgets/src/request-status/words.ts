import { isTosoError } from '@toso/sdk';
import type { Moment } from '../base/strings.ts';
import type { source } from './request-status.strings.ts';

/** The words of this element, by moment. */
export type Words = Moment<typeof source>;

/** The sentence for a failure: each has one. */
export const sentenceFor = (error: unknown): Words => {
  const code = isTosoError(error) ? error.code : '';
  if (code === 'not_found' || code === 'unauthorized' || code === 'invalid_request') {
    return 'notFound';
  }
  if (code === 'rate_limited') return 'limited';
  if (code === 'request_erased') return 'gone';
  if (code === 'read_only_token') return 'readOnly';
  if (code === 'precondition_failed' || code === 'state_conflict') return 'changedMeanwhile';
  return code === 'not_available' ? 'notHere' : 'failed';
};
