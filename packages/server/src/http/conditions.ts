import { createHash } from 'node:crypto';
import { Refusal } from '../refusal.ts';

/** A strong ETag over the exact bytes of an answer. */
export const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;

/** The ETag of a request's row. */
export const etagOfVersion = (version: number): string => `"v${version}"`;

const tags = (header: string): string[] => header.match(/(?:W\/)?"[^"]*"|\*/g) ?? [];

/** Whether the caller has this already: weak comparison (RFC 9110, section 13.1.2). */
export function alreadyHas(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return tags(ifNoneMatch).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
}

/** The versions that a change may replace: any, or one of those named. */
export type Expected = 'any' | readonly number[];

/**
 * Reads `If-Match`. Comparison is strong, so a weak tag names no version.
 *
 * @throws Refusal `precondition_required` when the header is absent.
 */
export function expectedVersions(ifMatch: string | undefined): Expected {
  if (ifMatch === undefined || ifMatch.trim() === '') throw new Refusal('precondition_required');
  const list = tags(ifMatch);
  if (list.includes('*')) return 'any';
  return list.flatMap((tag) => {
    const version = /^"v(\d{1,9})"$/.exec(tag)?.[1];
    return version ? [Number(version)] : [];
  });
}
