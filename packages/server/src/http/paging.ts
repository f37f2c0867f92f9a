import { DEFAULT_LIMIT, type OperationId } from '@toso/contract';
import type { Member, Services } from '../services.ts';
import type { Ctx } from './context.ts';
import { ALL_UNITS, readCursor, writeCursor, type CursorScope } from './cursor.ts';

interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

/** A list is told by its operation, its filters and, on the desk, by whose desk it is. */
function scopeOf(c: Ctx, id: OperationId, member: Member | undefined): CursorScope {
  const filters = Object.entries(c.req.query())
    .filter(([name]) => name !== 'cursor' && name !== 'limit')
    .map(([name, value]) => `${name}=${value.normalize('NFC').trim()}`)
    .sort();
  const desk = member ? [member.teamId ?? 'ward'] : [];
  const unit = member?.unit ?? c.req.query('unit') ?? ALL_UNITS;
  return { unit, list: [id, ...desk, ...filters].join('\n') };
}

/**
 * Which page is asked for.
 *
 * @throws Refusal `invalid_cursor` when the cursor belongs to another list.
 */
export function pageOf(
  c: Ctx,
  id: OperationId,
  query: unknown,
  member: Member | undefined,
  services: Services,
): { limit: number; after?: string } {
  // Every paged operation's query has these two: the contract's `Limit` and `Cursor`.
  const { limit = DEFAULT_LIMIT, cursor } = query as PageQuery;
  if (cursor === undefined) return { limit };
  const after = readCursor((text) => services.sign(text), scopeOf(c, id, member), cursor);
  return { limit, after };
}

/** Leads to the next page and to the first (RFC 8288); relative, so that a proxy's prefix stays. */
export function linkPages(
  c: Ctx,
  id: OperationId,
  next: string | undefined,
  member: Member | undefined,
  services: Services,
): void {
  const query = new URLSearchParams(c.req.query());
  const links: string[] = [];
  if (next !== undefined) {
    const scope = scopeOf(c, id, member);
    const onward = new URLSearchParams(query);
    onward.set(
      'cursor',
      writeCursor((text) => services.sign(text), scope, next),
    );
    links.push(`<?${onward.toString()}>; rel="next"`);
  }
  if (query.has('cursor')) {
    query.delete('cursor');
    links.push(`<?${query.toString()}>; rel="first"`);
  }
  if (links.length > 0) c.header('Link', links.join(', '));
}
