import * as contract from '@toso/contract';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dropWords, lean as leanParts, types } from './plugins.mjs';

interface Reads {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const output = file('../../packages/widgets/dist/lean-contract.test.mjs');
let lean: Readonly<Record<string, Reads>>;

const at = '2026-11-21T08:00:00+07:00';
const id = '0197b5a0-1111-7222-8333-444455556666';
const hours = [{ days: [1, 5], opens: '07:30', closes: '17:00' }];
const unit = {
  code: '20242',
  name: 'Phường Hải Châu',
  level: 'commune',
  kind: 'ward',
  provinceCode: '48',
  provinceName: 'Thành phố Đà Nẵng',
  validFrom: '2025-07-01',
  formerNames: [{ name: 'Phường Nam Dương', district: 'Hải Châu', via: 'Phường Phước Ninh' }],
};
const contact = { kind: 'hotline', label: 'Tổng đài', phone: '1022', verifiedOn: '2026-11-01' };
const team = {
  id,
  unit: '20242',
  name: 'Tổ 12',
  areas: [{ id, name: 'Tổ dân phố 12', note: 'kiệt 20' }],
  roles: ['Tổ trưởng'],
  phone: '+84905123456',
  hours,
  checkedOn: '2026-11-01',
};
const point = {
  id,
  unit: '20242',
  name: 'Nhà văn hóa',
  address: '1 Lê Lợi',
  hours,
  latitude: 16.06,
  longitude: 108.2,
  checkedOn: '2026-11-01',
};
const topic = {
  id: 'vneid',
  name: { vi: 'VNeID', en: 'VNeID' },
  hint: { vi: 'đăng ký', en: 'sign up' },
};
const ward = {
  formatVersion: 1,
  kind: 'ward',
  unit,
  publishedAt: at,
  checkedOn: '2026-11-01',
  contacts: [contact],
  teams: [team],
  servicePoints: [point],
  topics: [topic],
};
const token = `20242.${'a'.repeat(43)}`;

/** One good value for each schema with which a page reads something. */
const good: Readonly<Record<string, unknown>> = {
  WardSnapshot: ward,
  Directory: {
    formatVersion: 1,
    kind: 'province',
    unit,
    publishedAt: at,
    wards: [{ code: '20242', name: 'x', formerNames: [], teams: ['Tổ 12'] }],
  },
  TeamPage: { teams: [team] },
  UnitPage: {
    candidates: [{ unit, reasons: [{ kind: 'name', text: 'Hải Châu', accents: true }] }],
  },
  TopicList: { topics: [topic] },
  HelpRequestAccepted: {
    kind: 'accepted',
    code: 'K7M4Q2XN',
    token,
    unit: '20242',
    state: 'new',
    createdAt: at,
  },
  HelpRequestStatus: {
    code: 'K7M4Q2XN',
    unit: '20242',
    unitName: 'x',
    topic: 'vneid',
    mode: 'home',
    state: 'planned',
    level: 'team',
    planned: { from: at, until: at },
    attempts: [at],
    contacts: [{ label: 'x', phone: '1022' }],
    history: [{ step: 'new', at }],
    canChange: true,
    createdAt: at,
    updatedAt: at,
  },
  Problem: {
    type: 'about:blank',
    title: 'x',
    status: 404,
    code: 'not_found',
    requestId: id,
    errors: [],
  },
  TosoConfig: {
    formatVersion: 1,
    unit: '20242',
    phones: [{ label: 'x', phone: '1022' }],
    zaloOaUrl: 'https://zalo.me/123456',
    strings: { x: { y: 'z' } },
    theme: { '--toso-radius': '0' },
  },
  DirectoryPointer: {
    unit: '20242',
    formatVersion: 1,
    version: '0123456789abcdef',
    url: 'x',
    publishedAt: at,
  },
  RequestCode: 'K7M4Q2XN',
  DialNumber: '+84905123456',
};

/** Every place in a value, as paths. */
const places = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]))]
    : [path];

/** The value with something else at one place; with the key gone where it is `absent`. */
function spoiled(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length === 0 && by === absent) Reflect.deleteProperty(copy, key);
  else copy[key] = spoiled(copy[key], rest, by);
  return copy;
}
const absent = Symbol('absent');

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    absent,
    null,
    undefined,
    '',
    0,
    -1,
    1.5,
    NaN,
    true,
    [],
    {},
    [null],
    '2026-02-30',
    '2026-13-01',
    '2024-02-29',
    '2026-11-21T24:00:00Z',
    '2026-11-21T08:00Z',
    at,
    '20242',
    '1022',
    'https://zalo.me/a',
    id,
    'ward',
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.anything({ maxDepth: 2 }),
);

describe('lean schemas', () => {
  before(async () => {
    const bundle = await rollup({
      input: file('../../packages/contract/src/index.ts'),
      plugins: [leanParts(), types(), nodeResolve({ extensions: ['.ts', '.js'] }), dropWords()],
    });
    await bundle.write({ file: output, format: 'es' });
    lean = (await import(output)) as typeof lean;
  });
  after(() => rm(output, { force: true }));

  for (const [name, value] of Object.entries(good)) {
    const real = (contract as unknown as Readonly<Record<string, Reads>>)[name];
    it(`read ${name} as zod does, good or spoiled`, () => {
      const mine = lean[name];
      assert.ok(real && mine);
      assert.equal(real.safeParse(value).success, true, 'the example is good');
      const same = (input: unknown) => {
        const [expected, got] = [real.safeParse(input), mine.safeParse(input)];
        assert.equal(got.success, expected.success);
        if (expected.success) assert.deepEqual(got.data, expected.data);
      };
      same(value);
      const paths = places(value);
      fc.assert(
        fc.property(fc.constantFrom(...paths), odd, (path, by) => {
          const input = path.length === 0 && by === absent ? undefined : spoiled(value, path, by);
          same(input);
        }),
        { numRuns: 600 },
      );
    });
  }
});
