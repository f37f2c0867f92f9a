import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProvinceIndex, WardSnapshot, type Team } from '@toso/contract';
import { createDirectorySearch, fold, type DirectorySearch, type Match } from '@toso/directory';
import { unitOf, unitsOfProvince } from '@toso/directory/places';
import fc from 'fast-check';

const id = (number: number) => `0192b8a0-0000-7000-8000-${String(number).padStart(12, '0')}`;

const team = (number: number, name: string, more: Partial<Team> = {}): Team => ({
  id: id(number),
  unit: '20242',
  name,
  areas: [],
  roles: ['Tổ trưởng'],
  hours: [],
  checkedOn: '2026-11-01',
  sample: true,
  ...more,
});

const area = (number: number, name: string, note?: string) => ({
  id: id(100 + number),
  name,
  ...(note && { note }),
});

const publishedAt = '2026-11-01T08:00:00+07:00';
const snapshot = WardSnapshot.parse({
  formatVersion: 1,
  kind: 'ward',
  unit: unitOf('20242'),
  publishedAt,
  checkedOn: '2026-11-01',
  contacts: [],
  teams: [
    team(1, 'Tổ công nghệ số Bình Đông', {
      areas: [area(1, 'Tổ dân phố 1'), area(2, 'Tổ dân phố 120')],
    }),
    team(2, 'Tổ công nghệ số Hòa An', {
      areas: [area(3, 'Tổ dân phố 12', 'kiệt 20–48 Phan Châu Trinh')],
      address: 'Nhà văn hóa số 5 Trần Kế Xương',
    }),
    team(3, 'Tổ công nghệ số Hoa Ân', { areas: [area(4, 'TDP 07')] }),
  ],
  servicePoints: [
    {
      id: id(900),
      unit: '20242',
      name: 'Điểm hỗ trợ: Nhà văn hóa khu 3',
      address: '8 Lê Đình Dương',
      hours: [],
      checkedOn: '2026-11-01',
    },
  ],
  topics: [],
});
const ward = createDirectorySearch(snapshot);

const province = createDirectorySearch(
  ProvinceIndex.parse({
    formatVersion: 1,
    kind: 'province',
    unit: unitOf('48'),
    publishedAt,
    wards: unitsOfProvince('48').map(({ code, name, formerNames }) => ({
      code,
      name,
      formerNames,
      teams: code === '20333' ? [] : Array.from({ length: 40 }, (_, at) => `Tổ dân phố ${at + 1}`),
    })),
  }),
);

const teams = (typed: string) => ward.search(typed).teams.map(({ name }) => name);
const first = (typed: string) => ward.search(typed).teams[0]!;

/** The text with its marks drawn. */
const drawn = ({ text, marks }: Pick<Match, 'text' | 'marks'>) =>
  [...marks]
    .reverse()
    .reduce(
      (out, [from, to]) => `${out.slice(0, from)}[${out.slice(from, to)}]${out.slice(to)}`,
      text,
    );

describe("the search over a ward's snapshot", () => {
  for (const typed of [
    'Hòa An',
    'Hoà An',
    'hoa an',
    ' HOA  AN',
    'Hòa An'.normalize('NFD'),
    'hoaf an',
  ]) {
    it(`finds Hòa An typed as "${typed}"`, () => {
      assert.ok(teams(typed).includes('Tổ công nghệ số Hòa An'));
    });
  }

  it('puts the accents that were typed first', () => {
    assert.equal(teams('hòa an')[0], 'Tổ công nghệ số Hòa An');
    assert.equal(first('hoà an').match!.accents, true);
    assert.equal(first('hoa an').match!.accents, false);
    assert.equal(teams('hoa ân')[0], 'Tổ công nghệ số Hoa Ân');
    assert.equal(teams('hoa an').length, 2);
  });

  it('puts whole numbers before their beginnings', () => {
    assert.deepEqual(teams('tổ dân phố 12'), [
      'Tổ công nghệ số Hòa An',
      'Tổ công nghệ số Bình Đông',
    ]);
    assert.equal(teams('tdp 1')[0], 'Tổ công nghệ số Bình Đông');
  });

  it('puts the name of a group before a note that has the same words', () => {
    const found = createDirectorySearch({
      ...snapshot,
      teams: [
        team(1, 'Tổ công nghệ số Tổ dân phố 5', { areas: [area(1, 'Tổ dân phố 5', 'tổ 12 cũ')] }),
        team(2, 'Tổ công nghệ số Hòa An', { areas: [area(2, 'Tổ dân phố 12', 'kiệt 5')] }),
        team(3, 'Tổ dân phố 7', { address: 'Kiệt 12 Lê Duẩn' }),
      ],
    }).search('to 12').teams;
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Tổ công nghệ số Hòa An', 'Tổ công nghệ số Tổ dân phố 5', 'Tổ dân phố 7'],
    );
  });

  it('takes short forms and zeros before numbers, as typed and as written', () => {
    assert.deepEqual(teams('tổ dân phố 7'), ['Tổ công nghệ số Hoa Ân']);
    assert.deepEqual(teams('tdp07'), ['Tổ công nghệ số Hoa Ân']);
    assert.equal(first('TDP 12').name, 'Tổ công nghệ số Hòa An');
  });

  it('says in which words, and where to mark them', () => {
    assert.deepEqual(
      [first('phan chau').match!.kind, drawn(first('phan chau').match!)],
      ['area-note', 'kiệt 20–48 [Phan Châu] Trinh'],
    );
    assert.deepEqual(
      [first('tran ke x').match!.kind, drawn(first('tran ke x').match!)],
      ['address', 'Nhà văn hóa số 5 [Trần Kế X]ương'],
    );
    assert.deepEqual(
      [first('tdp 12').match!.kind, drawn(first('tdp 12').match!)],
      ['area', '[Tổ dân phố 12]'],
    );
    assert.equal(
      drawn({ text: first('binh').name, marks: first('binh').nameMarks }),
      'Tổ công nghệ số [Bình] Đông',
    );
  });

  it('marks a short form that is written as a whole', () => {
    assert.equal(drawn(first('tổ dân phố 7').match!), '[TDP 07]');
  });

  it('leads from the old ward to its teams, and says so', () => {
    const { units, teams: found } = ward.search('nam duong');
    assert.deepEqual(
      units.map(({ name, match }) => [name, match.kind, drawn(match), match.former?.via]),
      [['Phường Hải Châu', 'former-name', 'Phường [Nam Dương]', 'Phường Phước Ninh']],
    );
    assert.equal(found.length, 3);
    assert.equal(found[0]!.match?.former?.name, 'Phường Nam Dương');
  });

  it('finds service points by name and address', () => {
    const [point] = ward.search('le dinh duong').servicePoints;
    assert.equal(point!.servicePoint.name, 'Điểm hỗ trợ: Nhà văn hóa khu 3');
    assert.equal(drawn(point!.match!), '8 [Lê Đình Dương]');
  });

  it('gives everything, in its order and without reasons, when nothing is typed', () => {
    const { units, teams: all, servicePoints, teamCount } = ward.search('  ');
    assert.deepEqual([units.length, all.length, servicePoints.length, teamCount], [0, 3, 1, 3]);
    assert.equal(all[0]!.team!.name, 'Tổ công nghệ số Bình Đông');
    assert.equal(all[0]!.match, undefined);
  });

  it('finds nothing for words that are not there', () => {
    assert.deepEqual(ward.search('zzz'), { units: [], teams: [], teamCount: 0, servicePoints: [] });
  });
});

describe("the search over a province's index", () => {
  it('finds a team by its name and its old ward', () => {
    const { teams: found, teamCount } = province.search('to 12 nam duong');
    assert.deepEqual(
      found.map(({ unit, unitName, name, index }) => [unit, unitName, name, index]),
      [['20242', 'Phường Hải Châu', 'Tổ dân phố 12', 11]],
    );
    assert.equal(teamCount, 1);
  });

  it('cuts long lists and still says how many there are', () => {
    const { teams: found, teamCount } = province.search('to dan pho', 5);
    assert.deepEqual([found.length, teamCount], [5, 93 * 40]);
  });

  for (const typed of ['haair chaau', 'hair chaau', 'ha3i cha6u', 'Hải Chaau', 'hai chau']) {
    it(`finds Phường Hải Châu first from "${typed}"`, () => {
      assert.equal(province.search(typed).units[0]!.code, '20242');
    });
  }

  it('leaves out what only an old district or province would explain, where a name has it all', () => {
    assert.deepEqual(
      province.search('nam duong').units.map(({ code }) => code),
      ['20242'],
    );
  });

  it('takes Roman for Arabic numbers', () => {
    assert.equal(province.search('hải châu 2').units[0]!.match.text, 'Phường Hải Châu II');
    assert.equal(province.search('hải châu ii').units[0]!.match.accents, true);
  });

  it('finds every team by its own name and ward, however typed', () => {
    const units = unitsOfProvince('48').filter(({ code }) => code !== '20333');
    const typing = fc.constantFrom(String, fold, (text: string) => text.normalize('NFD'));
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.integer({ min: 1, max: 40 }),
        typing,
        (unit, at, type) => {
          const { teams: found } = province.search(type(`Tổ dân phố ${at} ${unit.name}`));
          assert.ok(found.some((hit) => hit.unit === unit.code && hit.index === at - 1));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('marks spans that lie inside the text, in order, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (typed) => {
        for (const { match } of province.search(typed, 5).units) {
          let end = 0;
          for (const [from, to] of match.marks) {
            assert.ok(from >= end && to > from && to <= match.text.length);
            end = to;
          }
          assert.notEqual(match.marks.length, 0);
        }
      }),
    );
  });
});

describe('a directory that is being read', () => {
  const units = unitsOfProvince('48');
  const index = ProvinceIndex.parse({
    formatVersion: 1,
    kind: 'province',
    unit: unitOf('48'),
    publishedAt,
    wards: units.map(({ code, name, formerNames }) => ({
      ...{ code, name, formerNames },
      teams: Array.from({ length: 5 }, (_, number) => `Tổ dân phố ${number + 1} ${name}`),
    })),
  });

  /** Takes the steps that are left, and says how many they were. */
  const finish = (search: ReturnType<DirectorySearch['steps']>) => {
    let count = 0;
    for (;;) {
      const step = search.next();
      count++;
      if (step.done) return { hits: step.value, count };
    }
  };

  it('is searched in many steps, and lists everything before it is read', () => {
    const search = createDirectorySearch(index);
    assert.equal(search.search('').teamCount, units.length * 5);
    assert.ok(finish(search.steps('to 3 hoa')).count > 40);
  });

  it('finds the same in steps as at once, whatever was searched in between', () => {
    const whole = createDirectorySearch(index).search('to 3 hoa');
    for (const before of [0, 1, 20, 40]) {
      const part = createDirectorySearch(index);
      const begun = part.steps('to 3 hoa');
      for (let step = 0; step < before; step++) assert.equal(begun.next().done, false);
      assert.deepEqual(part.search('to 3 hoa'), whole);
      assert.deepEqual(finish(begun).hits, whole);
    }
  });
});
