import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { read, toAscii, write } from '@toso/vietqr';
import { bankOf } from '@toso/vietqr/banks';
import { classify, explainAny } from '@toso/vietqr/classify';
import { reveal, stretches } from '@toso/vietqr/reveal';
import { vi } from '@toso/vietqr/words/vi';

/** How many odd texts to try; `npm run prove` tries a million. */
const tries = Number(process.env['TOSO_FUZZ'] ?? 20_000);

const account = '00020101021238570010A00000072701270006970405011300000000000000208QRIBFTTA';
const codes = [
  `${account}5303704540480005802VN62260822LE PHI CHUNG THUC 00016304EB38`,
  '00020101021138620010A000000727013200069710250118PSP1234567890000000208QRIBFTTA53037045802VN62190515MOMOW2W123456786304821F',
  '00020101021138570010A00000072701270006970405011300000000000000208QRIBFTTA53037045802VN63040A30',
];
const openings = [
  'WIFI:S:',
  'BEGIN:VCARD\nFN:',
  'https://',
  'MECARD:N:',
  'sms:',
  'mailto:',
  '0002',
  'geo:',
];

/** A code with some of its letters changed, moved, doubled or lost. */
const damaged = fc
  .tuple(
    fc.constantFrom(...codes),
    fc.array(fc.tuple(fc.nat(200), fc.nat(4), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 4,
    }),
  )
  .map(([code, edits]) =>
    edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), code),
  );
const odd = fc.oneof(
  damaged,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('0', '1', '2', '6', '3', '4', '8', 'A'), maxLength: 300 }),
  fc
    .tuple(fc.constantFrom(...openings), fc.string({ unit: 'grapheme' }))
    .map((all) => all.join('')),
  fc.webUrl(),
  // Halves of surrogate pairs, which no encoder takes.
  fc.array(fc.integer({ min: 0xd7ff, max: 0xe001 })).map((all) => String.fromCharCode(...all)),
);

describe('any text', () => {
  it('is read, classified, explained and shown without throwing', (t) => {
    let seen = 0;
    fc.assert(
      fc.property(odd, (text) => {
        seen += 1;
        const reading = read(text);
        for (const { start, end } of reading.problems) {
          assert.ok(start >= 0 && start <= end && end <= reading.text.length);
        }
        for (const { start, valueStart, end, value } of reading.fields) {
          assert.ok(start < valueStart && reading.text.slice(valueStart, end) === value);
        }
        assert.ok(reading.isWellFormed || reading.problems.length > 0);
        const explanation = explainAny(classify(text), { words: vi, bankOf });
        assert.ok(explanation.heading.length > 0);
        assert.ok(explanation.lines.every((line) => line.text === reveal(line.text)));
        assert.equal(
          stretches(text)
            .map((one) => one.text)
            .join(''),
          reveal(text),
        );
        write({ bin: text, account: text, purpose: text });
        toAscii(text);
      }),
      { numRuns: tries },
    );
    t.diagnostic(`proved: ${seen} odd texts read, classified and explained; none threw`);
  });
});

describe('a code', () => {
  it('is refused after any one of its letters is changed for any other of ASCII', () => {
    let changes = 0;
    for (const code of codes) {
      for (let at = 0; at < code.length; at += 1) {
        for (let unit = 0; unit < 128; unit += 1) {
          const changed = code.slice(0, at) + String.fromCharCode(unit) + code.slice(at + 1);
          // Codes differ in the case of their checksum: banks write both.
          const isSame = at >= code.length - 4 && changed.toUpperCase() === code.toUpperCase();
          if (isSame || changed === code) continue;
          assert.equal(read(changed).isWellFormed, false, `${at}: ${unit}`);
          changes += 1;
        }
      }
    }
    assert.ok(changes > 30_000);
  });
});
