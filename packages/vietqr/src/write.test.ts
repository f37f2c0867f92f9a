import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { read, toAscii, write, type Transfer, type WriteRefusal } from '@toso/vietqr';
import peer from 'vietnam-qr-pay';

const bin = '970405';
const account = '0000000000000';

function textOf(transfer: Transfer): string {
  const written = write(transfer);
  if (written.kind === 'refused') assert.fail(JSON.stringify(written.refusals));
  return written.text;
}
function refusalsOf(transfer: Transfer): readonly WriteRefusal[] {
  const written = write(transfer);
  return written.kind === 'refused' ? written.refusals : assert.fail(written.text);
}

describe('write', () => {
  it('writes a reusable code to an account, letter for letter', () => {
    assert.equal(
      textOf({ bin, account }),
      '00020101021138570010A00000072701270006970405011300000000000000208QRIBFTTA53037045802VN63040A30',
    );
  });

  it('writes a code for one payment, with amount and message', () => {
    assert.equal(
      textOf({ bin, account, amountVnd: 8000, purpose: 'LE PHI CHUNG THUC 0001' }),
      '00020101021238570010A00000072701270006970405011300000000000000208QRIBFTTA5303704540480005802VN62260822LE PHI CHUNG THUC 00016304EB38',
    );
  });

  it('writes a code to a card', () => {
    const { values } = read(textOf({ bin: '970403', card: '9704031101234567' }));
    assert.deepEqual([values.service, values.account], ['QRIBFTTC', '9704031101234567']);
  });

  it('makes a code for one payment or for many when told to', () => {
    const initiation = (transfer: Transfer) => read(textOf(transfer)).values.initiation;
    assert.equal(initiation({ bin, account, amountVnd: 1000, isDynamic: false }), '11');
    assert.equal(initiation({ bin, account, isDynamic: true }), '12');
  });

  it('writes every other text into its field', () => {
    const texts = { bill: 'B1', store: 'S1', reference: 'R1', customer: 'C1', terminal: 'T1' };
    const { values } = read(textOf({ bin, account, ...texts, purpose: 'P1' }));
    for (const [name, text] of Object.entries({ ...texts, purpose: 'P1' })) {
      assert.equal(values[name as keyof typeof texts], text);
    }
  });

  for (const [why, transfer, refusal] of [
    ['a number of five digits', { bin: '97040', account }, { field: 'bin', code: 'impossible' }],
    ['noughts for a bank', { bin: '000000', account }, { field: 'bin', code: 'impossible' }],
    ['no payee', { bin }, { field: 'account', code: 'account_or_card' }],
    [
      'account and card',
      { bin, account, card: '9704031101234567' },
      { field: 'account', code: 'account_or_card' },
    ],
    ['an account with a space', { bin, account: '00 1' }, { field: 'account', code: 'impossible' }],
    [
      'an account of 20',
      { bin, account: '0'.repeat(20) },
      { field: 'account', code: 'too_long', limit: 19, length: 20 },
    ],
    ['a card of 12 digits', { bin, card: '0'.repeat(12) }, { field: 'card', code: 'impossible' }],
    ['nothing to pay', { bin, account, amountVnd: 0 }, { field: 'amountVnd', code: 'impossible' }],
    ['half a đồng', { bin, account, amountVnd: 0.5 }, { field: 'amountVnd', code: 'impossible' }],
    ['14 digits', { bin, account, amountVnd: 1e13 }, { field: 'amountVnd', code: 'impossible' }],
    [
      'a message of 26 letters',
      { bin, account, purpose: 'ă'.repeat(26) },
      { field: 'purpose', code: 'too_long', limit: 25, length: 26 },
    ],
    [
      'letters of another script',
      { bin, account, purpose: '付款' },
      { field: 'purpose', code: 'letters' },
    ],
    [
      'hidden characters',
      { bin, account, purpose: 'le\u202ephi' },
      { field: 'purpose', code: 'letters' },
    ],
  ] as const) {
    it(`refuses ${why}, and says why`, () => {
      assert.deepEqual(refusalsOf(transfer), [refusal]);
    });
  }

  it('refuses texts that do not fit together', () => {
    const long = 'x'.repeat(25);
    const all = { bill: long, store: long, reference: long, purpose: long };
    assert.deepEqual(refusalsOf({ bin, account, ...all }), [
      { field: 'texts', code: 'too_long', limit: 99, length: 116 },
    ]);
  });

  it('gives every reason at once', () => {
    assert.equal(refusalsOf({ bin: '1', account: '?', amountVnd: -1, purpose: '付' }).length, 4);
  });
});

/** Vietnamese as people write it: every letter with every tone, in both forms. */
const letters = Array.from(
  'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY 0123456789.,-/',
);
const tones = ['', '', '', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const letter = fc
  .tuple(fc.constantFrom(...letters), fc.constantFrom(...tones))
  .map(([base, tone]) => (/[aăâeêioôơuưy]/i.test(base) ? base + tone : base));
const vietnamese = fc
  .tuple(fc.string({ unit: letter, maxLength: 40 }), fc.constantFrom('NFC', 'NFD', 'NFKD'))
  .map(([text, form]) => text.normalize(form));
const transfers = fc.record(
  {
    bin: fc.stringMatching(/^[1-9]\d{5}$/),
    account: fc.stringMatching(/^[0-9A-Za-z]{1,19}$/),
    amountVnd: fc.integer({ min: 1, max: 9_999_999_999_999 }),
    purpose: vietnamese,
  },
  { requiredKeys: ['bin', 'account'] },
);

describe('what was written is read', () => {
  it('as it was given, its message folded to ASCII; or it is refused for its length', () => {
    fc.assert(
      fc.property(transfers, (transfer) => {
        const { purpose = '', amountVnd } = transfer;
        const written = write(transfer);
        if (written.kind === 'refused') {
          const length = toAscii(purpose).length;
          assert.ok(length > 25);
          const refusal = { field: 'purpose', code: 'too_long', limit: 25, length };
          assert.deepEqual(written.refusals, [refusal]);
          return;
        }
        const reading = read(written.text);
        assert.equal(reading.isWellFormed, true);
        assert.deepEqual(reading.problems, []);
        assert.equal(reading.amountVnd, amountVnd);
        assert.deepEqual(
          [reading.values.bin, reading.values.account, reading.values.purpose ?? ''],
          [transfer.bin, transfer.account, toAscii(purpose)],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('by vietnam-qr-pay too', () => {
    fc.assert(
      fc.property(transfers, (transfer) => {
        const written = write(transfer);
        if (written.kind === 'refused') return;
        const theirs = new peer.QRPay(written.text);
        assert.equal(theirs.isValid, true);
        assert.deepEqual(
          [
            theirs.consumer.bankBin,
            theirs.consumer.bankNumber,
            theirs.amount ?? '',
            theirs.additionalData.purpose ?? '',
          ],
          [
            transfer.bin,
            transfer.account,
            String(transfer.amountVnd ?? ''),
            toAscii(transfer.purpose ?? ''),
          ],
        );
      }),
    );
  });
});

describe('toAscii', () => {
  for (const [text, ascii] of [
    ['Ủng hộ đồng bào lũ lụt', 'Ung ho dong bao lu lut'],
    ['Ủng hộ đồng bào lũ lụt'.normalize('NFD'), 'Ung ho dong bao lu lut'],
    ['  ĐƯỜNG\t“Trần–Phú”\n', 'DUONG "Tran-Phu"'],
    ['hoà', 'hoa'],
    [' to  5 ', 'to 5'],
    ['to\u00a05\r\n', 'to 5'],
    ['LE PHI', 'LE PHI'],
    ['ðất', 'dat'],
  ] as const) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(ascii)}`, () => {
      assert.equal(toAscii(text), ascii);
    });
  }

  it('leaves only ASCII of any Vietnamese text', () => {
    fc.assert(fc.property(vietnamese, (text) => /^[ -~]*$/.test(toAscii(text))));
  });
});
