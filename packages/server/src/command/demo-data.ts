import { createHash } from 'node:crypto';
import type { PublishedAccount, ServicePoint, Team, Unit } from '@toso/contract';
import { unitsOfProvince } from '@toso/directory/places';
import type { WardEntries } from '../services.ts';

/** Da Nang. */
export const demoProvince = '48';

/**
 * How many teams Da Nang has; the only number of the demo that is real.
 *
 * @source vneconomy.vn, December 2025: 3,766 teams in 93 of 93 wards and communes, Hoàng Sa not
 *   counted.
 */
export const demoTeamCount = 3766;

/** The day from which the demo's entries date. */
const demoDay = '2026-11-21';

/** The ward of the demo site; it alone has service points and accounts. */
export const demoWard = '20242';

/** The same id every time, marked as made from a name (RFC 9562, version 8). */
function idOf(...names: readonly (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`toso-demo/${names.join('/')}`)
    .digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** The old wards and communes of a unit, each once. */
const formerOf = (unit: Unit): string[] => {
  const names = [...new Set(unit.formerNames.map(({ name }) => name))];
  return names.length > 0 ? names : [unit.name];
};

/**
 * Spreads the teams over the wards and communes in proportion to how many old ones each came from,
 * at least one each, by largest remainder. Hoàng Sa gets none, as in the source.
 */
export function spreadTeams(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counted = units.filter(({ kind }) => kind !== 'special-zone');
  const weights = counted.map((unit) => formerOf(unit).length);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = counted.map(({ code }, index) => {
    const exact = ((weights[index] ?? 1) * demoTeamCount) / whole;
    return { code, count: Math.max(1, Math.floor(exact)), rest: exact % 1 };
  });
  const given = shares.reduce((sum, { count }) => sum + count, 0);
  const byRest = [...shares].sort((a, b) => b.rest - a.rest || (a.code < b.code ? -1 : 1));
  for (const share of byRest.slice(0, demoTeamCount - given)) share.count++;
  return new Map(shares.map(({ code, count }) => [code, count]));
}

function demoTeam(unit: Unit, former: string, number: number): Team {
  const group = unit.kind === 'ward' ? 'Tổ dân phố' : 'Thôn';
  const bare = former.replace(/^(Phường|Xã|Thị trấn) /u, '');
  return {
    id: idOf(unit.code, 'team', former, number),
    unit: unit.code,
    name: `Tổ công nghệ số mẫu ${number} – ${bare}`,
    areas: [
      {
        id: idOf(unit.code, 'area', former, number),
        name: `${group} mẫu ${number}`,
        note: former === unit.name ? former : `${former} cũ`,
      },
    ],
    roles: ['Tổ trưởng', 'Tổ phó', 'Thành viên'],
    hours: [{ days: [1, 2, 3, 4, 5], opens: '17:00', closes: '19:00' }],
    checkedOn: demoDay,
    sample: true,
  };
}

/** Made-up points near the middle of the ward: a picture of nearness, not of any address. */
const demoPoint = (number: number, latitude: number, longitude: number): ServicePoint => ({
  id: idOf(demoWard, 'point', number),
  unit: demoWard,
  name: `Điểm hỗ trợ mẫu ${number}`,
  address: 'Địa chỉ mẫu, không có thật',
  hours: [{ days: [1, 2, 3, 4, 5], opens: '07:30', closes: '17:00' }],
  latitude,
  longitude,
  checkedOn: demoDay,
  sample: true,
});

function entriesOf(unit: Unit, count: number): WardEntries {
  const former = formerOf(unit);
  const teams = Array.from({ length: count }, (_, index) =>
    demoTeam(
      unit,
      former[index % former.length] ?? unit.name,
      Math.floor(index / former.length) + 1,
    ),
  );
  const points = [
    demoPoint(1, 16.061, 108.217),
    demoPoint(2, 16.068, 108.222),
    demoPoint(3, 16.075, 108.218),
  ];
  return {
    teams,
    servicePoints: unit.code === demoWard ? points : [],
    contacts: [
      {
        kind: 'hotline',
        label: `Đường dây nóng ${unit.name} (số mẫu)`,
        verifiedOn: demoDay,
        sample: true,
      },
    ],
    sample: true,
  };
}

/** What each of Da Nang's wards and communes publishes in the demo: made up, and marked so. */
export function* demoWards(): Generator<{ unit: Unit; entries: WardEntries }> {
  const units = unitsOfProvince(demoProvince);
  const spread = spreadTeams(units);
  for (const unit of units) {
    const count = spread.get(unit.code);
    if (count) yield { unit, entries: entriesOf(unit, count) };
  }
}

const demoAccount = (purpose: string, bin: string, account: string): PublishedAccount => ({
  ...{ purpose, bin, account },
  holder: 'UBND PHUONG MAU',
  checkedOn: demoDay,
  sourceTitle: 'Dữ liệu mẫu, không có thật',
});

/** Accounts of the demo's ward: noughts only, so that nobody's account is among them. */
export const demoAccounts: readonly PublishedAccount[] = [
  demoAccount('Lệ phí chứng thực (mẫu)', '970405', '0000000000000'),
  demoAccount('Phí địa chính (mẫu)', '970436', '0000000000'),
];
