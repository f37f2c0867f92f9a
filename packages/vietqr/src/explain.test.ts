import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc16, explain, read, write, type Transfer, type Words } from '@toso/vietqr';
import { bankOf, banks, banksCheckedOn } from '@toso/vietqr/banks';
import { classify, explainAny } from '@toso/vietqr/classify';
import { stretches } from '@toso/vietqr/reveal';
import { en } from '@toso/vietqr/words/en';
import { vi } from '@toso/vietqr/words/vi';

const sealed = (body: string) => `${body}6304${crc16(`${body}6304`)}`;
const say = (text: string, words: Words = vi) => explainAny(classify(text), { words, bankOf });
const written = ({ card, account = '0000000000000', ...transfer }: Partial<Transfer>) => {
  const payee = card === undefined ? { account } : { card };
  const code = write({ bin: '970405', ...payee, ...transfer });
  return code.kind === 'written' ? code.text : assert.fail(JSON.stringify(code.refusals));
};
const linesOf = (text: string, words?: Words) =>
  say(text, words).lines.map(({ label, text }) => `${label}: ${text}`);
const codesOf = (text: string) => say(text).warnings.map(({ code }) => code);

describe('explain', () => {
  const dynamic = written({ amountVnd: 1_250_000, purpose: 'Lệ phí chứng thực 0001' });

  it('says in plain Vietnamese what a transfer code says', () => {
    assert.equal(say(dynamic).heading, 'Mã chuyển tiền đến tài khoản ngân hàng (VietQR).');
    assert.deepEqual(linesOf(dynamic), [
      'Ngân hàng: Agribank',
      'Số tài khoản: 000000000 0000',
      'Số tiền: 1.250.000 đồng',
      'Nội dung: Le phi chung thuc 0001',
    ]);
  });

  it('says it in English too', () => {
    assert.deepEqual(linesOf(dynamic, en), [
      'Bank: Agribank',
      'Account number: 000000000 0000',
      'Amount: 1,250,000 VND',
      'Message: Le phi chung thuc 0001',
    ]);
  });

  it('ties each line to its field, and sets the last four digits apart', () => {
    const reading = read(dynamic);
    const { lines } = explain(reading, { words: vi, bankOf });
    assert.deepEqual(
      lines.map(({ key, path }) => [key, path]),
      [
        ['bank', '38.01.00'],
        ['account', '38.01.01'],
        ['amount', '54'],
        ['purpose', '62.08'],
      ],
    );
    assert.equal(lines.find(({ key }) => key === 'account')?.tail, '0000');
  });

  it('says what a code leaves to the payer and to the bank', () => {
    assert.deepEqual(
      say(written({})).missing.map(({ key }) => key),
      ['amount', 'name'],
    );
    assert.match(say(written({})).missing[0]?.text ?? '', /bạn tự nhập số tiền/);
    assert.match(say(written({})).missing[1]?.text ?? '', /hãy đọc to/);
    assert.deepEqual(
      say(dynamic).missing.map(({ key }) => key),
      ['name'],
    );
  });

  for (const [amount, shown] of [
    [1, '1 đồng'],
    [999, '999 đồng'],
    [1000, '1.000 đồng'],
    [99_999_999_999, '99.999.999.999 đồng'],
  ] as const) {
    it(`writes ${amount} as people write it`, () => {
      assert.ok(linesOf(written({ amountVnd: amount })).includes(`Số tiền: ${shown}`));
    });
  }

  it('shows no line of a code that is refused, only why', () => {
    const tampered = dynamic.replace('1250000', '9250000');
    const { heading, lines, missing, warnings } = say(tampered);
    assert.equal(heading, vi.headings.broken);
    assert.deepEqual([lines, missing], [[], []]);
    assert.deepEqual(
      warnings.map(({ code, severity }) => [code, severity]),
      [['checksum_wrong', 'danger']],
    );
  });

  it('shows another currency as what it is, never as đồng', () => {
    const body = written({ amountVnd: 69_000 }).slice(0, -8).replace('5303704', '5303702');
    assert.ok(
      linesOf(sealed(body)).includes(
        'Số tiền: 69000 không phải đồng Việt Nam mà là loại tiền số 702',
      ),
    );
    assert.deepEqual(say(sealed(body)).warnings[0], {
      code: 'currency_foreign',
      severity: 'danger',
      text: vi.warnings.currency_foreign,
      path: '53',
    });
  });

  it('shows hidden characters by their numbers, and warns gravely', () => {
    const body = written({}).slice(0, -8) + '5908AN\u202e\u200bNIHT';
    assert.ok(linesOf(sealed(body)).includes('Tên ghi trong mã: AN[U+202E][U+200B]NIHT'));
    const [first] = say(sealed(body)).warnings;
    assert.deepEqual(
      [first?.code, first?.severity, first?.path],
      ['unseen_characters', 'danger', '59'],
    );
  });

  it('leaves markup in a message as text', () => {
    const purpose = '<b onclick="x()">Mua</b>';
    assert.ok(linesOf(written({ purpose })).includes(`Nội dung: ${purpose}`));
  });

  it('does not vouch for a name that the code gives', () => {
    const body = written({}).slice(0, -8) + '5911UBND PHUONG';
    assert.ok(codesOf(sealed(body)).includes('name_claimed'));
    assert.ok(!say(sealed(body)).missing.some(({ key }) => key === 'name'));
  });

  it('says a bank’s former name, and that a bank is not in the list', () => {
    assert.ok(linesOf(written({ bin: '970414' }))[0]?.includes('OceanBank'));
    assert.equal(
      linesOf(written({ bin: '999999' }))[0],
      'Ngân hàng: chưa có trong danh sách, số 999999',
    );
    assert.ok(codesOf(written({ bin: '999999' })).includes('bank_unknown'));
  });

  it('tells banks by number where it is given no list', () => {
    const { lines, warnings } = explain(read(dynamic), { words: vi });
    assert.ok(lines[0]?.text.includes('970405'));
    assert.ok(!warnings.some(({ code }) => code === 'bank_unknown'));
  });

  for (const [what, text, heading] of [
    ['a card', written({ card: '9704031101234567' }), 'QRIBFTTC'],
    [
      'cash from a machine',
      sealed('00020101021138500010A000000727012200069704160108000000000206QRCASH53037045802VN'),
      'QRCASH',
    ],
    [
      'a purchase',
      sealed('00020101021138400010A0000007270122000697041601080000000053037045802VN'),
      'QRPUSH',
    ],
    ['VNPAY', sealed('00020101021126280010A0000007750110000000000053037045802VN'), 'vnpay'],
    ['EVN', sealed('00020101021126170002000107PB0000053037045802VN5908EVN MIEN'), 'evn'],
    ['another country', sealed('00020101021129200016A00000067701011153037645802TH'), 'foreign'],
  ] as const) {
    it(`names ${what}`, () => {
      assert.equal(say(text).heading, vi.headings[heading]);
    });
  }

  it('names a wallet', () => {
    assert.ok(codesOf(written({ bin: '971025' })).includes('wallet_momo'));
    assert.ok(
      codesOf(written({ bin: '970454', account: '99ZP00000000' })).includes('wallet_zalopay'),
    );
  });

  it('puts the gravest warning first, wherever in the code it arose', () => {
    const body = written({}).slice(0, -8).replace('5303704', '5303702') + `5926${'X'.repeat(26)}`;
    const severities = say(sealed(body)).warnings.map(({ severity }) => severity);
    assert.deepEqual(severities, ['danger', 'caution', 'note', 'note']);
  });

  it('says the gravest of a web page first, and says what to do about a web page', () => {
    const { heading, warnings } = say('http://dichvucong-gov-vn.com/a');
    assert.equal(heading, vi.headings.web);
    assert.deepEqual(
      warnings.map(({ severity }) => severity),
      ['danger', 'caution', 'caution'],
    );
    assert.ok(warnings.some(({ code }) => code === 'web'));
  });

  it('never says that a code is safe, nor raises its voice', () => {
    for (const words of [vi, en]) {
      const all = JSON.stringify(words);
      assert.doesNotMatch(all, /an toàn|\bsafe|hợp lệ|tin cậy|\btrust|!/i);
    }
  });

  it('warns on every code that it is no proof', () => {
    assert.ok(codesOf(dynamic).includes('not_proof'));
  });
});

describe('stretches', () => {
  it('sets hidden characters apart', () => {
    assert.deepEqual(stretches('a\u200bb'), [
      { text: 'a', isUnseen: false },
      { text: '[U+200B]', isUnseen: true },
      { text: 'b', isUnseen: false },
    ]);
  });
});

describe('the table of banks', () => {
  it('has each number once, six digits long', () => {
    const bins = banks.map(({ bin }) => bin);
    assert.equal(new Set(bins).size, bins.length);
    assert.ok(bins.every((bin) => /^[1-9]\d{5}$/.test(bin)));
    assert.match(banksCheckedOn, /^\d{4}-\d\d-\d\d$/);
  });
});
