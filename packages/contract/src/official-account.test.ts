import {
  isPublishedAccount,
  OfficialAccount,
  publishedAccountsIn,
  PublishedAccount,
} from '@toso/contract';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const good = {
  purpose: 'Lệ phí chứng thực',
  bin: '970405',
  bankName: 'Agribank',
  account: '0000000000000',
  holder: 'UBND PHUONG MAU',
  checkedOn: '2026-11-21',
  sourceTitle: 'Thông báo niêm yết tại quầy',
  sourceUrl: 'https://phuong.example/thong-bao',
  validUntil: '2027-12-31',
};

const spoilt = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, 0, '', ' ', 'x', [], {}, '097040', '97040', '9704051', 'O70405'],
    ...['0000 0000', '0'.repeat(20), 'MÔ1', 'a\u202eb', 'a\tb', ' a ', 'x'.repeat(101)],
    ...['2026-02-29', '2024-02-29', '21/11/2026', '2026-13-01', '2026-11-31', '0000-01-01'],
    ...['http://a.example', 'https://a@b.example', `https://a.example/${'x'.repeat(500)}`],
    ...['e\u0301'.repeat(120), `${'x'.repeat(120)}  `, 'x'.repeat(121), 'x'.repeat(161)],
  ),
  fc.jsonValue(),
);

describe('PublishedAccount', () => {
  it('refuses an impossible bank number, an account with spaces and a missing holder', () => {
    for (const [name, value] of [
      ['bin', '070405'],
      ['bin', '97040'],
      ['bin', '97O405'],
      ['account', '0000 0000'],
      ['account', '0'.repeat(20)],
      ['holder', ' '],
    ] as const) {
      assert.equal(PublishedAccount.safeParse({ ...good, [name]: value }).success, false, name);
    }
    const { holder, ...nameless } = good;
    assert.ok(holder);
    assert.equal(PublishedAccount.safeParse(nameless).success, false);
  });

  it('is what the API gives, without number and unit', () => {
    const id = '01936d6e-0000-7000-8000-000000000001';
    assert.equal(OfficialAccount.safeParse({ ...good, id, unit: '20242' }).success, true);
    assert.equal(OfficialAccount.safeParse({ ...good, id }).success, false);
  });
});

describe('isPublishedAccount', () => {
  it('says of an account with one spoilt field what the schema says', () => {
    assert.deepEqual(Object.keys(good).sort(), Object.keys(PublishedAccount.shape).sort());
    assert.equal(isPublishedAccount(good), true);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), spoilt, (name, value) => {
        const account = { ...good, [name]: value };
        assert.equal(isPublishedAccount(account), PublishedAccount.safeParse(account).success);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes nothing that is no account', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        assert.equal(isPublishedAccount(value), PublishedAccount.safeParse(value).success);
      }),
    );
  });
});

describe('publishedAccountsIn', () => {
  it('keeps the accounts beside one that is none', () => {
    assert.deepEqual(publishedAccountsIn([null, { ...good, bin: '0' }, good]), [good]);
    for (const none of [undefined, null, 'x', good, { 0: good, length: 1 }]) {
      assert.deepEqual(publishedAccountsIn(none), []);
    }
  });
});
