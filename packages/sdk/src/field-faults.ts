import { fieldIssues } from '@toso/contract';
import type { RefusedField } from './errors.ts';

/**
 * The issues of a failed parse as refused fields: the server's pointers and codes, without its
 * words, which cost three kilobytes.
 */
export const fieldFaults = (
  issues: Parameters<typeof fieldIssues>[0],
  input: unknown,
): RefusedField[] =>
  fieldIssues(issues, input).map(({ pointer, message }) => ({
    pointer,
    code: /^[a-z\d_]+$/.test(message) ? message : 'invalid',
  }));
