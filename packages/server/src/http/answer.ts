import type { Operation, OperationId } from '@toso/contract';
import type { Member, Services } from '../services.ts';
import type { Answer, Published } from './call.ts';
import { compressed } from './compression.ts';
import { alreadyHas, etagOf, etagOfVersion } from './conditions.ts';
import type { Ctx } from './context.ts';
import { setSession } from './desk-cookie.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { linkPages } from './paging.ts';

/** Public answers may be kept for a minute; most also shown stale while the API is away. */
const shortly = 'public, max-age=60';
const shared = `${shortly}, stale-while-revalidate=600, stale-if-error=86400`;
const forEver = 'public, max-age=31536000, immutable';

const isPersonal = ({ personal, access }: Operation) => personal === true || access !== 'public';

const keeping = (operation: Operation, { revocable }: Answer) =>
  isPersonal(operation) ? 'no-store' : revocable ? shortly : shared;

/** Answers 304 when the caller has this version, the body otherwise. */
function writeTagged(
  c: Ctx,
  body: string | Uint8Array<ArrayBuffer>,
  etag: string,
  status: 200 | 201,
) {
  c.header('ETag', etag);
  const known = c.req.method !== 'POST' && alreadyHas(c.req.header('if-none-match'), etag);
  return known ? c.body(null, 304) : c.body(body, status);
}

/** What writing needs besides the call. */
export interface Writing {
  readonly member: Member | undefined;
  readonly services: Services;
  readonly kept: KeptAnswers;
  /** The unit that the call was counted for. */
  readonly limitedFor: string;
}

/**
 * Writes what a handler answered. The contract's schema drops what it does not name; an answer that
 * breaks it is our bug, which the caller hears of as `internal`.
 */
export function writeAnswer(
  c: Ctx,
  id: OperationId,
  operation: Operation,
  answer: Answer,
  { member, services, kept, limitedFor }: Writing,
): Response {
  const { status, body: schema } = operation.answer;
  if (answer.session) setSession(c, answer.session);
  if (answer.location) c.header('Location', answer.location);
  if (operation.paged) linkPages(c, id, answer.next, member, services);
  c.header('Cache-Control', keeping(operation, answer));
  c.header('Vary', isPersonal(operation) ? 'Origin, Cookie' : 'Accept, Accept-Encoding, Origin');
  if (!schema || status === 204) return c.body(null, status as 204);
  const text = JSON.stringify(schema.parse(answer.body));
  c.header('Content-Type', 'application/json');
  if (answer.version !== undefined) {
    return writeTagged(c, text, etagOfVersion(answer.version), status);
  }
  if (isPersonal(operation)) return c.body(text, status);
  const written = writeTagged(c, text, etagOf(text), status);
  const { fixed: of } = answer;
  if (of) kept.keep(c, { of, limitedFor, headers: written.headers, body: text });
  return written;
}

/** Writes bytes that never change: good for ever, compressed once. */
export async function writePublished(
  c: Ctx,
  { bytes, name, fixed: of }: Published,
  { kept, limitedFor }: Writing,
): Promise<Response> {
  c.header('Cache-Control', forEver);
  c.header('Content-Type', 'application/json');
  c.header('Vary', 'Accept, Accept-Encoding, Origin');
  const etag = `"${name.replace(/^.*-|\.json$/g, '')}"`;
  if (alreadyHas(c.req.header('if-none-match'), etag)) return writeTagged(c, '', etag, 200);
  const packed = await compressed(c.req.header('accept-encoding'), name, bytes);
  if (packed.encoding) c.header('Content-Encoding', packed.encoding);
  // A strong tag names exact bytes, so each encoding has its own (RFC 9110, section 8.8.3.3).
  const own = packed.encoding ? `"${etag.slice(1, -1)}-${packed.encoding}"` : etag;
  const written = writeTagged(c, packed.bytes, own, 200);
  kept.keep(c, { of, limitedFor, headers: written.headers, body: packed.bytes });
  return written;
}
