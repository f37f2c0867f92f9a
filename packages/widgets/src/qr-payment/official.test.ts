import type { PublishedAccount } from '@toso/contract';
import { expect } from '@open-wc/testing';
import { compare, isClose } from './official.ts';

const ward: PublishedAccount = {
  purpose: 'Lệ phí chứng thực',
  bin: '970405',
  account: '0000000000000',
  holder: 'UBND PHƯỜNG MẪU',
  checkedOn: '2026-11-01',
};
const other: PublishedAccount = {
  ...ward,
  bin: '970436',
  account: '1200034567',
  holder: 'TRUONG MAU',
};
const against = (values: Partial<Record<'bin' | 'account' | 'name', string>>) =>
  compare({ values: { bin: '970405', ...values } }, [ward, other]);

describe('an account beside those that the ward published', () => {
  it('is the same where bank and account are', () => {
    expect(against({ account: '0000000000000' })).to.deep.equal({ kind: 'same', account: ward });
    expect(against({ bin: '970436', account: '1200034567' }).kind).to.equal('same');
  });

  const alike: readonly (readonly [string, Parameters<typeof against>[0]])[] = [
    ['one digit differs', { account: '0000000000001' }],
    ['two digits differ', { account: '0000900000001' }],
    ['a digit is missing', { account: '000000000000' }],
    ['a digit was put in', { account: '00000000000000' }],
    ['two digits are swapped', { bin: '970436', account: '1200043567' }],
    ['the last four digits are the same at the same bank', { account: '8812345670000' }],
    ['the account is at another bank', { bin: '970422', account: '0000000000000' }],
    [
      'the code names the same holder',
      { bin: '970422', account: '55501', name: 'UBND Phuong Mau' },
    ],
  ];
  for (const [why, values] of alike) {
    it(`resembles one where ${why}`, () => expect(against(values).kind).to.equal('like'));
  }

  it('is none of them otherwise', () => {
    for (const values of [
      { account: '8812345678901' },
      { bin: '970422', account: '8812345670000' },
      { bin: '970436', account: '7788' },
      { account: '8812345678901', name: 'NGUYEN VAN MAU' },
    ])
      expect(against(values), JSON.stringify(values)).to.deep.equal({ kind: 'other' });
  });

  it('is close by as few as two changes, and no more', () => {
    expect(isClose('1234567890', '1234567890')).to.equal(true);
    expect(isClose('1234567890', '2134567809')).to.equal(true);
    expect(isClose('1234567890', '9934567899')).to.equal(false);
    expect(isClose('1234567890', '1234567')).to.equal(false);
  });
});
