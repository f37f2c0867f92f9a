import { LinkToken, unitOfToken, type DeskSession } from '@toso/contract';
import type { Rows } from '../database/transaction.ts';
import { communeOf } from '../directory/units.ts';
import { Refusal } from '../refusal.ts';
import type { RequestStore } from '../requests/request-store.ts';
import { recordAudit } from '../security/audit.ts';
import { hashOfToken, makeToken } from '../security/secret.ts';
import type { Member } from '../services.ts';

const sessionMs = 30 * 86_400_000;
/** A link's token; the secret of a session is made in the same way. */
const isSecret = (text: string) => LinkToken.safeParse(text).success;

/** The links that are good at `now`, with their members. */
const goodLinks = (rows: Rows, unit: string, now: Date) =>
  rows
    .selectFrom('member_link as l')
    .innerJoin('member as m', (join) =>
      join.onRef('m.unit_code', '=', 'l.unit_code').onRef('m.id', '=', 'l.member_id'),
    )
    .where('l.unit_code', '=', unit)
    .where('l.revoked_at', 'is', null)
    .where('l.expires_at', '>', now);

interface SignedIn {
  readonly member: Member;
  readonly role: string;
}

async function signIn(store: RequestStore, token: string, secret: string) {
  const unit = unitOfToken(token);
  const now = store.now();
  return store.database.inUnit(unit, async (rows): Promise<SignedIn> => {
    const link = await goodLinks(rows, unit, now)
      .select(['l.id', 'l.province_code', 'l.expires_at', 'm.id as member_id', 'm.team_id', 'role'])
      .where('l.token_hash', '=', hashOfToken(token))
      .executeTakeFirst();
    if (!link) throw new Refusal('link_invalid');
    const signedInUntil = new Date(Math.min(now.getTime() + sessionMs, link.expires_at.getTime()));
    await rows
      .insertInto('member_session')
      .values({
        unit_code: unit,
        province_code: link.province_code,
        secret_hash: hashOfToken(secret),
        link_id: link.id,
        created_at: now,
        expires_at: signedInUntil,
      })
      .execute();
    await rows
      .updateTable('member_link')
      .set({ last_used_at: now })
      .where('unit_code', '=', unit)
      .where('id', '=', link.id)
      .execute();
    await recordAudit(store.keys, rows, { unit, at: now, action: 'signed-in', linkId: link.id });
    const team = link.team_id === null ? {} : { teamId: link.team_id };
    const ids = { unit, memberId: link.member_id, linkId: link.id };
    return { member: { ...ids, ...team, signedInUntil }, role: link.role };
  });
}

async function sessionOf(store: RequestStore, { member, role }: SignedIn): Promise<DeskSession> {
  const { unit, teamId, signedInUntil } = member;
  const team = teamId === undefined ? undefined : await store.wards.team(unit, teamId);
  return {
    unit,
    unitName: communeOf(unit)?.name ?? unit,
    ...(teamId === undefined ? {} : { teamId }),
    ...(team ? { teamName: team.name } : {}),
    role,
    expiresAt: signedInUntil.toISOString(),
  };
}

/** Exchanges a link's token for the secret of a session. */
export async function openSession(
  store: RequestStore,
  token: string,
): Promise<{ secret: string; session: DeskSession }> {
  if (!isSecret(token)) throw new Refusal('link_invalid');
  const secret = makeToken(unitOfToken(token));
  const signedIn = await signIn(store, token, secret);
  return { secret, session: await sessionOf(store, signedIn) };
}

/** Who holds a secret; nobody where the link has been revoked or has expired since. */
export async function memberOf(store: RequestStore, secret: string): Promise<Member | undefined> {
  if (!isSecret(secret)) return undefined;
  const unit = unitOfToken(secret);
  const now = store.now();
  const found = await store.database.inUnit(unit, (rows) =>
    goodLinks(rows, unit, now)
      .innerJoin('member_session as s', (join) =>
        join.onRef('s.unit_code', '=', 'l.unit_code').onRef('s.link_id', '=', 'l.id'),
      )
      .select(['l.id', 'm.id as member_id', 'm.team_id', 's.expires_at'])
      .where('s.secret_hash', '=', hashOfToken(secret))
      .where('s.expires_at', '>', now)
      .executeTakeFirst(),
  );
  if (!found) return undefined;
  const team = found.team_id === null ? {} : { teamId: found.team_id };
  const ids = { unit, memberId: found.member_id, linkId: found.id };
  return { ...ids, ...team, signedInUntil: found.expires_at };
}

/** What a signed-in member may know of the session. */
export async function readSession(store: RequestStore, member: Member): Promise<DeskSession> {
  const { unit, linkId } = member;
  const link = await store.database.inUnit(unit, (rows) =>
    goodLinks(rows, unit, store.now())
      .select('m.role')
      .where('l.id', '=', linkId)
      .executeTakeFirst(),
  );
  if (!link) throw new Refusal('unauthorized');
  return sessionOf(store, { member, role: link.role });
}

/** Signs a device out. */
export async function closeSession(store: RequestStore, secret: string): Promise<void> {
  if (!isSecret(secret)) return;
  const unit = unitOfToken(secret);
  await store.database.inUnit(unit, (rows) =>
    rows
      .deleteFrom('member_session')
      .where('unit_code', '=', unit)
      .where('secret_hash', '=', hashOfToken(secret))
      .execute(),
  );
}
