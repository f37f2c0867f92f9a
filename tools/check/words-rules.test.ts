import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsIn } from './words-rules.ts';

/** Put together here, so that this file passes the check that it tests. */
const home = ['', 'home', 'an'].join('/');
const only = ['.', 'only'].join('');
const disable = ['eslint', 'disable'].join('-');

const why = (path: string, text: string, here?: string[]) =>
  faultsIn(path, text, here).map((fault) => fault.why);

describe('the check of words', () => {
  it('finds a path of one machine, with its line', () => {
    const text = ['fine', `see ${home}/toso/x.md`].join('\n');
    assert.deepEqual(faultsIn('docs/a.md', text), [
      { line: 2, why: 'a path that exists on one machine only' },
    ]);
  });

  it('leaves addresses of the web and of the API alone', () => {
    assert.deepEqual(why('a.ts', 'https://example.org/home/news/1 and ../work/x'), []);
  });

  it('finds the folder in which the repository happens to lie', () => {
    assert.deepEqual(why('a.md', '/srv/build/x', ['/srv/build']), ['a folder of this machine']);
  });

  it('finds a test that switches the others off', () => {
    assert.deepEqual(why('a.test.ts', `it${only}('x')`), ['the other tests are off']);
  });

  it('asks for the reason when a rule is switched off', () => {
    const off = `// ${disable}-next-line no-console`;
    assert.equal(why('a.ts', off).length, 1);
    assert.equal(why('a.ts', `${off} -- the command prints`).length, 0);
  });

  it('finds letters whose marks are written apart, which no search for the word meets', () => {
    assert.equal(why('banks.ts', "'Ngân hàng'".normalize('NFD')).length, 1);
    assert.equal(why('banks.ts', "'Ngân hàng'").length, 0);
    assert.equal(why('examples/data/to.csv', 'Tổ 1'.normalize('NFD')).length, 0);
  });

  it('does not let a text call something safe, or shout', () => {
    assert.equal(why('a.strings.ts', "paid: 'Mã này an toàn.'").length, 1);
    assert.equal(why('a.strings.ts', "paid: 'Mã này không an toàn.'").length, 0);
    assert.equal(why('a.strings.en.ts', "sent: 'Sent!'").length, 1);
    assert.equal(why('a.ts', "// stays safe: 'x!'").length, 0);
  });
});
