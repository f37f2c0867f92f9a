import { sql } from 'kysely';
import { v7 } from 'uuid';
import { knownCommune } from '../directory/units.ts';
import { Refusal } from '../refusal.ts';
import type { RequestStore } from '../requests/request-store.ts';
import { recordAudit } from '../security/audit.ts';
import { hashOfToken, makeToken } from '../security/secret.ts';
import type { LinkService } from '../services.ts';

const dayMs = 86_400_000;

type Made = Awaited<ReturnType<LinkService['make']>>;
type Listed = Awaited<ReturnType<LinkService['list']>>[number];

async function makeLink(
  store: RequestStore,
  input: Parameters<LinkService['make']>[0],
): Promise<Made> {
  const { unit, teamId, role, validDays } = input;
  const { provinceCode } = knownCommune(unit);
  if (teamId !== undefined && !(await store.wards.team(unit, teamId))) {
    throw new Refusal('invalid_request', { fields: [{ path: ['teamId'], code: 'unknown_team' }] });
  }
  const now = store.now();
  const base = { unit_code: unit, province_code: provinceCode, created_at: now };
  const [memberId, id, token] = [v7(), v7(), makeToken(unit)];
  const expiresAt = new Date(now.getTime() + validDays * dayMs);
  await store.database.inUnit(unit, async (rows) => {
    await rows
      .insertInto('member')
      .values({ ...base, id: memberId, team_id: teamId ?? null, role })
      .execute();
    await rows
      .insertInto('member_link')
      .values({
        ...base,
        id,
        member_id: memberId,
        token_hash: hashOfToken(token),
        expires_at: expiresAt,
        revoked_at: null,
        last_used_at: null,
      })
      .execute();
    await recordAudit(store.keys, rows, { unit, at: now, action: 'link-made', linkId: id });
  });
  return { id, token, expiresAt };
}

async function listLinks(store: RequestStore, unit: string): Promise<readonly Listed[]> {
  const links = await store.database.inUnit(unit, (rows) =>
    rows
      .selectFrom('member_link as l')
      .innerJoin('member as m', (join) =>
        join.onRef('m.unit_code', '=', 'l.unit_code').onRef('m.id', '=', 'l.member_id'),
      )
      .selectAll('l')
      .select(['m.role', 'm.team_id'])
      .where('l.unit_code', '=', unit)
      .orderBy('l.id')
      .execute(),
  );
  const ward = await store.wards.ward(unit);
  return links.map((link) => {
    const team = link.team_id === null ? undefined : ward?.teams.get(link.team_id);
    return {
      id: link.id,
      ...(team ? { teamName: team.name } : {}),
      role: link.role,
      createdAt: link.created_at,
      expiresAt: link.expires_at,
      ...(link.revoked_at ? { revokedAt: link.revoked_at } : {}),
      ...(link.last_used_at ? { lastUsedAt: link.last_used_at } : {}),
    };
  });
}

/** Takes a link back, and with it every device that is signed in by it. */
const revokeLink = async (store: RequestStore, unit: string, id: string): Promise<boolean> =>
  store.database.inUnit(unit, async (rows) => {
    const at = store.now();
    const revoked = await rows
      .updateTable('member_link')
      .set({ revoked_at: at })
      .where('unit_code', '=', unit)
      // As text: what is no id is one that nobody has.
      .where(sql<string>`id::text`, '=', id.toLowerCase())
      .where('revoked_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!revoked) return false;
    await rows
      .deleteFrom('member_session')
      .where('unit_code', '=', unit)
      .where('link_id', '=', revoked.id)
      .execute();
    await recordAudit(store.keys, rows, { unit, at, action: 'link-revoked', linkId: revoked.id });
    return true;
  });

/** Links for members. */
export const createLinkService = (store: RequestStore): LinkService => ({
  make: (input) => makeLink(store, input),
  list: (unit) => listLinks(store, unit),
  revoke: (unit, id) => revokeLink(store, unit, id),
});
