import {
  codeAlphabet,
  codeLength,
  formatRequestCode,
  makeRequestCode,
  readRequestCode,
  RequestCode,
} from '@toso/contract';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const code = fc
  .array(fc.constantFrom(...codeAlphabet.split('')), {
    minLength: codeLength,
    maxLength: codeLength,
  })
  .map((letters) => letters.join(''));

/** Endless bytes from a finite list. */
const from = (bytes: readonly number[]) => {
  let index = 0;
  return () => bytes[index++ % bytes.length]!;
};

describe('the code of a request', () => {
  it('has no two signs that look or sound alike', () => {
    for (const pair of ['0O', '1I', '1L', '5S', '2Z', '8B0', 'UV']) {
      const both = pair.split('').filter((sign) => codeAlphabet.includes(sign));
      assert.ok(both.length < pair.length, pair);
    }
    assert.equal(new Set(codeAlphabet).size, codeAlphabet.length);
  });

  it('is read again from the way it is shown, said and typed', () => {
    const shown = fc.constantFrom<(text: string) => string>(
      formatRequestCode,
      (text) => formatRequestCode(text).toLowerCase(),
      (text) => ` ${text.slice(0, 4)}-${text.slice(4)} `,
      (text) => text.split('').join(' '),
      (text) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(code, shown, (made, write) => assert.equal(readRequestCode(write(made)), made)),
    );
  });

  it('is not read from anything else', () => {
    for (const text of ['', 'K7M4', 'K7M4Q2X0', 'K7M4Q2XN9', 'K7M4Q2X1', 'phường']) {
      assert.equal(readRequestCode(text), undefined);
    }
  });

  it('is made of the alphabet from any random bytes', () => {
    const bytes = fc
      .array(fc.integer({ min: 0, max: 255 }), { minLength: 8 })
      .filter((list) => list.some((byte) => byte < 243));
    fc.assert(
      fc.property(bytes, (list) => {
        assert.ok(RequestCode.safeParse(makeRequestCode(from(list))).success);
      }),
    );
  });

  it('gives each sign the same chance', () => {
    const every = Array.from({ length: 256 }, (_, byte) => byte);
    const next = from(every);
    const counts = new Map<string, number>();
    // 27 codes take 27 × 8 = 216 of the 243 fair bytes: whole rounds make the counts exact.
    for (let each = 0; each < 27 * 9; each++) {
      for (const sign of makeRequestCode(next)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    assert.deepEqual(new Set(counts.values()), new Set([72]));
    assert.equal(counts.size, codeAlphabet.length);
  });
});
