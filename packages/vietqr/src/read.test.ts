import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { crc16, read, type Meaning, type Reading } from '@toso/vietqr';

/** Obviously fictional: an account of noughts. */
const demo =
  '00020101021138570010A00000072701270006970405011300000000000000208QRIBFTTA53037045802VN63040A30';

/** `body` with the checksum that belongs to it. */
const sealed = (body: string) => `${body}6304${crc16(`${body}6304`)}`;
const codes = (reading: Reading) => reading.problems.map(({ code }) => code);
const refusals = (reading: Reading) =>
  reading.problems.filter(({ severity }) => severity === 'broken').map(({ code }) => code);

describe('read', () => {
  it('gives every field its meaning, value and place', () => {
    const { fields, text, ...rest } = read(demo);
    assert.deepEqual(
      fields.map(({ path, meaning, start, end }) => [path, meaning, text.slice(start, end)]),
      [
        ['00', 'format', '000201'],
        ['01', 'initiation', '010211'],
        ['38', 'merchant', '38570010A00000072701270006970405011300000000000000208QRIBFTTA'],
        ['53', 'currency', '5303704'],
        ['58', 'country', '5802VN'],
        ['63', 'checksum', '63040A30'],
      ],
    );
    const [, , napas] = fields;
    assert.deepEqual(
      napas?.fields
        .flatMap((field) => [field, ...field.fields])
        .map(({ path, meaning, valueStart, end }) => [path, meaning, text.slice(valueStart, end)]),
      [
        ['38.00', 'guid', 'A000000727'],
        ['38.01', 'beneficiary', '000697040501130000000000000'],
        ['38.01.00', 'bin', '970405'],
        ['38.01.01', 'account', '0000000000000'],
        ['38.02', 'service', 'QRIBFTTA'],
      ],
    );
    assert.deepEqual([rest.kind, rest.isWellFormed, rest.problems], ['vietqr', true, []]);
  });

  it('takes the amount in đồng only where it is in đồng', () => {
    const payee = demo.slice(0, demo.indexOf('5303'));
    const amountOf = (rest: string) => read(sealed(payee + rest)).amountVnd;
    assert.equal(amountOf('530370454048000' + '5802VN'), 8000);
    assert.equal(amountOf('5303704540780000.05802VN'), 80000);
    assert.equal(amountOf('5303704540105802VN'), undefined);
    assert.equal(amountOf('53038405404' + '80005802VN'), undefined);
  });

  for (const [why, amount] of [
    ['letters', '1e5'],
    ['a sign', '-500'],
    ['two points', '1.2.3'],
    ['part of a đồng', '10.5'],
    ['fourteen digits', '12345678901234'],
  ] as const) {
    it(`refuses an amount with ${why}`, () => {
      const length = String(amount.length).padStart(2, '0');
      const body = demo.replace(/5802VN.*/, `54${length}${amount}5802VN`);
      assert.deepEqual(refusals(read(sealed(body))), ['amount']);
    });
  }

  it('refuses a field that stands twice, so that nobody chooses for the payer', () => {
    const body = demo.replace(/5802VN.*/, '54041000540490005802VN');
    const reading = read(sealed(body));
    assert.deepEqual(refusals(reading), ['repeated']);
    const [{ start, end } = assert.fail()] = reading.problems;
    assert.equal(reading.text.slice(start, end), '54049000');
  });

  it('takes fields in any order, and still sees one that stands twice', () => {
    const body = demo.replace(/53037045802VN.*/, '5802VN5303704');
    assert.deepEqual(codes(read(sealed(body))), []);
    assert.deepEqual(refusals(read(sealed(`${body}5802VN`))), ['repeated']);
    assert.deepEqual(refusals(read(sealed(`${body}5404100054041000`))), ['repeated']);
  });

  it('refuses what follows the checksum', () => {
    assert.deepEqual(refusals(read(`${demo}8003046`)), ['checksum_place']);
  });

  it('accepts a checksum in small letters, and says so', () => {
    const reading = read(demo.replace('0A30', '0a30'));
    assert.equal(reading.isWellFormed, true);
    assert.deepEqual(codes(reading), ['checksum_lower_case']);
  });

  it('counts lengths in characters and the checksum in UTF-8 bytes', () => {
    // Checksum by another program (Python's binascii.crc_hqx).
    const reading = read(
      '00020101021002020103069084010411VNPayWallet071009000000000809Lê Thị Mơ09051000010037041107content6304B21A',
    );
    assert.equal(reading.fields.find(({ path }) => path === '08')?.value, 'Lê Thị Mơ');
    assert.equal(reading.kind, 'vnpay');
    assert.ok(!codes(reading).includes('checksum_wrong'));
  });

  it('reads a code that was decomposed on its way', () => {
    const code = sealed(demo.replace(/5802VN.*/, '5802VN5909Lê Thị Mơ'));
    const reading = read(`\n${code.normalize('NFD')} `);
    assert.equal(reading.isWellFormed, true);
    assert.equal(reading.values.name, 'Lê Thị Mơ');
    assert.equal(reading.text, code);
  });

  it('remarks on hidden characters, in the field that has them', () => {
    const name = 'AN\u202eNIHT';
    const reading = read(sealed(demo.replace(/5802VN.*/, `5802VN5907${name}`)));
    const [problem] = reading.problems;
    assert.deepEqual([problem?.code, problem?.path], ['unseen_characters', '59']);
    assert.equal(reading.text.slice(problem?.start, problem?.end), `5907${name}`);
  });

  it('tells a wallet by its account', () => {
    const momo =
      '00020101021138620010A000000727013200069710250118PSP1234567890000000208QRIBFTTA53037045802VN62190515MOMOW2W123456786304821F';
    assert.equal(read(momo).wallet, 'momo');
    assert.equal(read(demo).wallet, undefined);
  });

  it('names a code of another country', () => {
    const thai = sealed('00020101021129370016A000000677010111011300660000000005802TH5303764');
    assert.equal(read(thai).kind, 'foreign');
    assert.equal(read(thai).isWellFormed, true);
  });

  it('looks no further into what no QR code can hold', () => {
    const reading = read(demo + '0'.repeat(100_000));
    assert.deepEqual([codes(reading), reading.fields], [['oversized'], []]);
  });

  for (const odd of [
    '',
    ' ',
    '00',
    '0002',
    '000201',
    '\ud800',
    '00\u0000\u0000',
    '0099',
    '６３０４',
  ]) {
    it(`refuses ${JSON.stringify(odd)} with a reason`, () => {
      assert.equal(read(odd).isWellFormed, false);
      assert.notDeepEqual(refusals(read(odd)), []);
    });
  }
});

describe('crc16', () => {
  it('is CRC-16/CCITT-FALSE', () => {
    assert.equal(crc16('123456789'), '29B1');
    assert.equal(crc16(''), 'FFFF');
  });
});

interface Vector {
  readonly id: string;
  readonly payload: string;
  readonly verdict: 'valid_vietqr' | 'valid_emvco_not_vietqr' | 'invalid';
  readonly expected: Readonly<Record<string, string>>;
}

/** The names of the reference vectors, in ours. */
const names: Readonly<Record<string, Meaning>> = {
  version: 'format',
  init: 'initiation',
  currency: 'currency',
  country: 'country',
  bin: 'bin',
  account: 'account',
  service: 'service',
  amount: 'amount',
  purpose: 'purpose',
  merchant_name: 'name',
  merchant_city: 'city',
  merchant_id: 'merchant',
  guid: 'guid',
  postal: 'postcode',
  mcc: 'category',
  terminal: 'terminal',
  reference: 'reference',
  store: 'store',
  bill: 'bill',
  customer: 'customer',
  mobile: 'mobile',
  loyalty: 'loyalty',
  consumer_data: 'asked',
  tip_indicator: 'tip',
  tip_fixed: 'feeFixed',
  lang: 'localisedLang',
  lang_name: 'localisedName',
  lang_city: 'localisedCity',
  u80: 'unreserved',
};
const providers: Readonly<Record<string, readonly string[]>> = {
  VIETQR: ['vietqr'],
  VNPAY: ['vnpay'],
  OTHER: ['emvco', 'evn'],
};

const file = new URL('../../../../shared/vectors/vietqr.json', import.meta.url);
const isThere = existsSync(file);
const vectors = isThere ? (JSON.parse(readFileSync(file, 'utf8')) as Vector[]) : [];

describe(
  'the reference payloads',
  { skip: !isThere && 'shared/vectors/vietqr.json is absent' },
  () => {
    it('are all there', () => {
      assert.equal(vectors.length, 85);
    });
    for (const { id, payload, verdict, expected } of vectors) {
      it(`${id} is ${verdict.replace(/_/g, ' ')}`, () => {
        const reading = read(payload);
        assert.equal(reading.isWellFormed, verdict !== 'invalid');
        if (verdict === 'invalid') {
          assert.notDeepEqual(refusals(reading), []);
          return;
        }
        assert.equal(reading.kind === 'vietqr', verdict === 'valid_vietqr');
        const { provider = '', ...values } = expected;
        assert.ok(providers[provider]?.includes(reading.kind), `${provider}: ${reading.kind}`);
        for (const [name, value] of Object.entries(values)) {
          assert.equal(reading.values[names[name] ?? assert.fail(name)], value, name);
        }
      });
    }
  },
);
