import { configFault, isTosoConfig, TosoConfig } from '@toso/contract';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const good = {
  formatVersion: 1,
  unit: '20242',
  api: 'https://api.ward.example/',
  directory: 'directory.json',
  allowedApis: ['https://api.city.example/toso'],
  phones: [{ label: 'Tổng đài', phone: '1022' }],
  zaloOaUrl: 'https://zalo.me/123456',
  lang: 'vi',
  guides: { 'vneid.vi': 'guides/vneid.vi.json' },
  officialAccounts: [{ purpose: 'Lệ phí', bin: '970405', account: '0' }],
  strings: { 'request-help': { open: 'Nhờ giúp' } },
  theme: { '--toso-color-accent': '#0a5' },
};

const spoilt = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, 0, 2, '', 'x', [], {}, '48', '2024', '1022', 'http://a.example'],
    ...['https://a@b.example', 'https://zalo.me/a b', [null], [{ label: 'x' }], { a: { b: 1 } }],
    ...[{ '--other': 'x' }, { '--toso-a': 'x'.repeat(121) }, 'x'.repeat(501), { a: 'b' }],
    [{ label: 'x'.repeat(81), phone: '1022' }],
    [{ label: 'x', phone: '12' }],
  ),
  fc.jsonValue(),
);

describe('isTosoConfig', () => {
  it('knows every field of the configuration', () => {
    assert.deepEqual(Object.keys(good).sort(), Object.keys(TosoConfig.shape).sort());
    assert.equal(isTosoConfig(good), true);
  });

  it('says of a configuration with one spoilt field what the schema says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), spoilt, (name, value) => {
        const config = { ...good, [name]: value };
        assert.equal(isTosoConfig(config), TosoConfig.safeParse(config).success);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses whatever is no configuration', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        assert.equal(isTosoConfig(value), TosoConfig.safeParse(value).success);
      }),
    );
  });
});

describe('configFault', () => {
  it('names the part that is spoilt', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), spoilt, (name, value) => {
        const config = { ...good, [name]: value };
        if (!isTosoConfig(config)) assert.equal(configFault(config), name);
      }),
      { numRuns: 2000 },
    );
    for (const nothing of ['', [], 7, {}]) assert.equal(configFault(nothing), 'formatVersion');
  });
});
