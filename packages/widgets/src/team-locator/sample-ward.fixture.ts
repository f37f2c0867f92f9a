import type { Contact, ProvinceIndex, ServicePoint, Team, WardSnapshot } from '@toso/contract';

/** Invented entries for tests and stories. Numbers are of no one: their digits run in order. */
const id = (kind: number, index: number) =>
  `0199a000-0000-7000-8000-${String(kind).padStart(4, '0')}${String(index).padStart(8, '0')}`;

const lanes = ['kiệt 20–48 Phan Châu Trinh', 'đường Trưng Nữ Vương', 'kiệt 12 Hoàng Diệu'];

/** Teams of groups 1 to `count`; group 12 has everything that a team may publish. */
export const sampleTeams = (unit: string, count: number): Team[] =>
  Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const base: Team = {
      id: id(1, number),
      unit,
      name: `Tổ công nghệ số Tổ dân phố ${number}`,
      areas: [
        { id: id(2, number), name: `Tổ dân phố ${number}`, note: lanes[number % 3] ?? 'kiệt 1' },
      ],
      roles: ['Tổ trưởng dân phố', 'Bí thư chi đoàn'],
      hours: [],
      checkedOn: '2026-11-01',
    };
    if (number !== 12) return base;
    return {
      ...base,
      address: 'Nhà văn hóa khu 3',
      phone: '+842361234567',
      zaloUrl: 'https://zalo.me/0123456789012',
      hours: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '23:59' }],
    };
  });

/** Two invented points: the second is the nearer one to 16.060, 108.220. */
export const samplePoints = (unit: string): ServicePoint[] => [
  {
    id: id(3, 1),
    unit,
    name: 'Nhà văn hóa khu 1',
    address: 'Đường thử nghiệm 1',
    hours: [{ days: [1, 2, 3, 4, 5], opens: '07:30', closes: '17:00' }],
    latitude: 16.1,
    longitude: 108.22,
    checkedOn: '2026-11-01',
  },
  {
    id: id(3, 2),
    unit,
    name: 'Nhà văn hóa khu 3',
    address: 'Đường thử nghiệm 3',
    hours: [{ days: [1, 2, 3, 4, 5, 6], opens: '08:00', closes: '19:00' }],
    phone: '1022',
    latitude: 16.0636,
    longitude: 108.22,
    checkedOn: '2026-11-01',
  },
];

export const sampleContacts: Contact[] = [
  { kind: 'hotline', label: 'Tổng đài 1022', phone: '1022', verifiedOn: '2026-11-01' },
];

/** The whole of a ward: Phường Hải Châu unless told. */
export const sampleWard = (changes: Partial<WardSnapshot> = {}): WardSnapshot => ({
  formatVersion: 1,
  kind: 'ward',
  unit: {
    code: '20242',
    name: 'Phường Hải Châu',
    level: 'commune',
    kind: 'ward',
    provinceCode: '48',
    provinceName: 'Thành phố Đà Nẵng',
    validFrom: '2025-07-01',
    formerNames: [
      { name: 'Phường Nam Dương', district: 'Quận Hải Châu', via: 'Phường Phước Ninh' },
      { name: 'Phường Hải Châu 1', district: 'Quận Hải Châu' },
    ],
  },
  publishedAt: '2026-11-01T08:00:00+07:00',
  checkedOn: '2026-11-01',
  contacts: sampleContacts,
  teams: sampleTeams('20242', 30),
  servicePoints: samplePoints('20242'),
  topics: [],
  ...changes,
});

/** A province's index with one ward in it. */
export const sampleProvince = (): ProvinceIndex => {
  const { unit, teams } = sampleWard();
  const { code, name, formerNames } = unit;
  return {
    formatVersion: 1,
    kind: 'province',
    unit: {
      ...unit,
      code: '48',
      name: 'Thành phố Đà Nẵng',
      level: 'province',
      kind: 'city',
      formerNames: [],
    },
    publishedAt: '2026-11-01T08:00:00+07:00',
    wards: [{ code, name, formerNames, teams: teams.map((team) => team.name) }],
  };
};
