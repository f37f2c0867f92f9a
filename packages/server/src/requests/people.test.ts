import { consentTexts, type DeskRequest, type Team } from '@toso/contract';
import { randomUUID } from 'node:crypto';
import type { Member, NewRequest, Services } from '../services.ts';

const consent = consentTexts[0]!;

/** Two wards of Da Nang. */
export const haiChau = '20242';
export const hoaCuong = '20257';

/** A resident's request. */
export const asking = (change: Partial<NewRequest> = {}): NewRequest => ({
  unit: haiChau,
  topic: 'vneid',
  mode: 'home',
  name: 'Bà Sáu Dấu Vết',
  phone: '+84905123456',
  place: 'kiệt 12/3 Phan Châu Trinh',
  note: 'gõ cửa sau',
  preferredOn: '2026-11-23',
  isAdult: true,
  consent: { version: consent.version, lang: consent.lang, hash: consent.hash },
  ...change,
});

/** An intention that nobody had before. */
export const intending = (key: string = randomUUID()) => ({ key, fingerprint: 'a'.repeat(64) });

/** A team with a phone. */
export const team = (change: Partial<Team> = {}): Team => ({
  id: randomUUID(),
  unit: haiChau,
  name: 'Tổ công nghệ số cộng đồng Nam Dương',
  areas: [{ id: randomUUID(), name: 'Tổ dân phố 12' }],
  roles: ['Tổ trưởng'],
  phone: '+84905000001',
  hours: [],
  checkedOn: '2026-11-01',
  ...change,
});

/** Publishes teams of a ward. */
export const publish = (services: Services, teams: readonly Team[], unit = haiChau) =>
  services.directory.replace(unit, {
    teams,
    servicePoints: [],
    contacts: [
      { kind: 'ward', label: 'UBND phường', phone: '+842363822188', verifiedOn: '2026-11-01' },
      { kind: 'hotline', label: 'Tổng đài', phone: '1022', verifiedOn: '2026-11-01' },
    ],
  });

/** A member who is signed in by a link. */
export async function signIn(
  services: Services,
  { unit = haiChau, teamId }: { unit?: string; teamId?: string } = {},
): Promise<Member> {
  const link = { unit, role: 'Thành viên', validDays: 30, ...(teamId ? { teamId } : {}) };
  const { token } = await services.links.make(link);
  const { secret } = await services.desk.open(token);
  return (await services.desk.memberOf(secret))!;
}

/** The newest open request that a member sees. */
export async function newestOpen(services: Services, member: Member): Promise<DeskRequest> {
  const { items } = await services.desk.list(member, { list: 'open', limit: 200 });
  return items.at(-1)!;
}

/** What `assert.rejects` is to see of a refusal. */
export const refused = (code: string) => ({ name: 'Refusal', code });

/** A clock that a test sets. */
export function clock(start = '2026-11-21T02:00:00Z') {
  let at = new Date(start).getTime();
  return {
    now: () => new Date(at),
    pass: (hours: number) => {
      at += hours * 3_600_000;
    },
  };
}
