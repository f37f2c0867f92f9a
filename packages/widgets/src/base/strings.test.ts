import { expect } from '@open-wc/testing';
import { say } from './strings.ts';

describe('say', () => {
  it('puts values into a text and leaves a hole that has none', () => {
    expect(say('vi', 'Kiểm tra ngày {date}, {other}.', { date: '21/11/2026' })).to.equal(
      'Kiểm tra ngày 21/11/2026, {other}.',
    );
  });

  it('chooses the plural form of the language and writes numbers its way', () => {
    const teams = { one: '{count} team', other: '{count} teams' };
    expect(say('en', teams, { count: 1 })).to.equal('1 team');
    expect(say('en', teams, { count: 3766 })).to.equal('3,766 teams');
    expect(say('vi', { other: '{count} tổ' }, { count: 3766 })).to.equal('3.766 tổ');
  });
});
