import {
  DeskRequest,
  Directory,
  HelpRequestStatus,
  HttpsUrl,
  LinkToken,
  operations,
  RequestToken,
  Team,
  Topic,
  TosoConfig,
  Unit,
  unitOfToken,
  ZaloUrl,
  type Operation,
} from '@toso/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const now = '2026-11-21T08:00:00+07:00';
const status: HelpRequestStatus = {
  code: 'K7M4Q2XN',
  unit: '20242',
  unitName: 'Phường Hải Châu',
  topic: 'vneid',
  mode: 'call',
  state: 'new',
  level: 'team',
  attempts: [],
  contacts: [],
  history: [{ step: 'new', at: now }],
  canChange: true,
  createdAt: now,
  updatedAt: now,
};

describe('an answer of a newer server', () => {
  it('is read with states, topics, modes and levels that this version does not know', () => {
    const later = { state: 'asleep', topic: 'drones', mode: 'video', level: 'moon' };
    const read = HelpRequestStatus.parse({ ...status, ...later });
    assert.deepEqual([read.state, read.topic, read.mode, read.level], Object.values(later));
    assert.equal(DeskRequest.shape.state.parse('asleep'), 'asleep');
  });

  it('is read with fields that this version does not know, which are dropped', () => {
    assert.deepEqual(HelpRequestStatus.parse({ ...status, colour: 'red' }), status);
    const unit = {
      code: '20242',
      name: 'Phường Hải Châu',
      level: 'commune',
      kind: 'ward',
      provinceCode: '48',
      provinceName: 'Thành phố Đà Nẵng',
      validFrom: '2025-07-01',
      formerNames: [],
    };
    assert.deepEqual(Unit.parse({ ...unit, population: 1, kind: 'city-in-city' }), {
      ...unit,
      kind: 'city-in-city',
    });
    assert.equal(Topic.parse({ id: 'drones', name: { vi: 'a', en: 'b', km: 'c' } }).id, 'drones');
  });

  it('is refused when a field that we rely on is missing', () => {
    assert.equal(HelpRequestStatus.safeParse({ ...status, code: undefined }).success, false);
    assert.equal(Directory.safeParse({ kind: 'planet' }).success, false);
    assert.equal(Team.safeParse({}).success, false);
  });
});

describe('every operation', () => {
  const list: [string, Operation][] = Object.entries(operations);

  it('takes only what it names: queries, bodies and paths are strict', () => {
    for (const [id, { query, body, params }] of list) {
      for (const schema of [query, body, params]) {
        if (!schema) continue;
        const { error } = schema.safeParse({ 'no-such-field': 1 });
        const strict = error?.issues.some(({ code }) => code === 'unrecognized_keys');
        assert.ok(strict, id);
      }
    }
  });

  it('has its path fields described, and no personal field in an address', () => {
    for (const [id, { path, params }] of list) {
      assert.equal(/\{\w+\}/.test(path), params !== undefined, id);
      assert.doesNotMatch(path, /phone|name|token\}/);
    }
  });
});

describe('secrets', () => {
  it('begin with the unit in which they are good', () => {
    const token = `20242.${'A'.repeat(43)}`;
    assert.equal(unitOfToken(RequestToken.parse(token)), '20242');
    for (const text of ['', 'A'.repeat(43), `2024.${'A'.repeat(43)}`, `20242.${'A'.repeat(42)}`]) {
      assert.equal(LinkToken.safeParse(text).success, false);
    }
  });
});

describe('links that come as data', () => {
  it('are https only, without a name or password in them', () => {
    assert.ok(HttpsUrl.safeParse('https://api.example.org/x').success);
    for (const text of [
      'http://api.example.org/',
      'javascript:alert(1)',
      'https://user@evil.test/',
      '//evil.test/',
      'data:text/html,x',
    ]) {
      assert.equal(HttpsUrl.safeParse(text).success, false, text);
    }
  });

  it('to Zalo lead to zalo.me', () => {
    assert.ok(ZaloUrl.safeParse('https://zalo.me/1234567890').success);
    assert.ok(ZaloUrl.safeParse('https://zalo.me/g/abc123').success);
    for (const text of ['https://zalo.me.evil.test/1', 'http://zalo.me/123', 'https://zalo.me/']) {
      assert.equal(ZaloUrl.safeParse(text).success, false, text);
    }
  });
});

describe('toso.config.json', () => {
  it('may be small, may hold what a later version adds, and takes no style but tokens', () => {
    assert.ok(TosoConfig.safeParse({ formatVersion: 1 }).success);
    assert.ok(TosoConfig.safeParse({ formatVersion: 1, unit: '20242', later: true }).success);
    assert.equal(TosoConfig.safeParse({}).success, false);
    const theme = { 'background-image': 'url(https://evil.test)' };
    assert.equal(TosoConfig.safeParse({ formatVersion: 1, theme }).success, false);
  });
});
