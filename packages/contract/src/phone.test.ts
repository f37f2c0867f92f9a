import { DialNumber, formatPhone, Phone, readPhone, telHref, TypedPhone } from '@toso/contract';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** Nine digits of a mobile number after the leading 0. */
const mobile = fc
  .tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.stringMatching(/^\d{8}$/))
  .map((parts) => parts.join(''));
const between = fc.constantFrom('', ' ', '.', '-', '\u00a0');

describe('readPhone', () => {
  for (const text of [
    '0905123456',
    '0905 123 456',
    '0905.123.456',
    '0905-123-456',
    '(0905) 123456',
    '+84905123456',
    '+84 905 123 456',
    '+84 (0)905 123 456',
    '84905123456',
    '0084905123456',
    ' 0905\u00a0123\u00a0456 ',
    '０９０５１２３４５６',
  ]) {
    it(`reads "${text}"`, () => assert.deepEqual(readPhone(text), { phone: '+84905123456' }));
  }

  for (const [text, phone] of [
    ['0236 3822 188', '+842363822188'],
    ['024 3825 2222', '+842438252222'],
    ['+84 28 3829 7834', '+842838297834'],
    ['0123 456 7890', '+84834567890'],
    ['01689.123.456', '+84389123456'],
    ['+84 1234567890', '+84834567890'],
    ['0199 123 4567', '+84591234567'],
  ] as const) {
    it(`reads the landline or the number of before 2018 "${text}"`, () =>
      assert.deepEqual(readPhone(text), { phone }));
  }

  for (const [text, fault] of [
    ['', 'required'],
    ['   ', 'required'],
    ['0905 123 45', 'phone_too_short'],
    ['0905 123 4567', 'phone_too_long'],
    ['0236 382 218', 'phone_too_short'],
    ['0236 3822 1888', 'phone_too_long'],
    ['+1 202 555 0100', 'invalid_phone'],
    ['0605 123 456', 'invalid_phone'],
    ['không có', 'invalid_phone'],
    ['0905 123 456 (Lan)', 'invalid_phone'],
    ['1900 0368', 'invalid_phone'],
  ] as const) {
    it(`says ${fault} of "${text}"`, () => assert.deepEqual(readPhone(text), { fault }));
  }

  it('reads every mobile number in every spelling, as what may go over the wire', () => {
    const start = fc.constantFrom('0', '+84', '84', '0084', '+840', '+84 ');
    fc.assert(
      fc.property(start, mobile, between, between, (lead, digits, first, second) => {
        const typed = `${lead}${digits.slice(0, 2)}${first}${digits.slice(2, 5)}${second}${digits.slice(5)}`;
        assert.deepEqual(readPhone(typed), { phone: `+84${digits}` });
        assert.ok(Phone.safeParse(`+84${digits}`).success);
      }),
    );
  });

  it('reads what it wrote, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 .()-]{0,16}$/)), (text) => {
        const read = readPhone(text);
        if ('fault' in read) return;
        assert.ok(Phone.safeParse(read.phone).success, read.phone);
        assert.deepEqual(readPhone(formatPhone(read.phone)), read);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatPhone', () => {
  for (const [phone, text] of [
    ['+84905123456', '0905 123 456'],
    ['+842363822188', '0236 3822 188'],
    ['19000368', '1900 0368'],
    ['1022', '1022'],
    ['113', '113'],
  ] as const) {
    it(`writes ${phone} as "${text}"`, () => assert.equal(formatPhone(phone), text));
  }
});

describe('telHref', () => {
  it('links numbers that were checked, and nothing else', () => {
    assert.equal(telHref('+84905123456'), 'tel:+84905123456');
    assert.equal(telHref('1022'), 'tel:1022');
    for (const text of ['0905123456', 'javascript:alert(1)', '1022;ext=1', '+1202', '']) {
      assert.equal(telHref(text), undefined);
    }
  });
});

describe('TypedPhone and DialNumber', () => {
  it('decodes what a person typed, and takes again what it decoded', () => {
    assert.equal(TypedPhone.parse('0905.123.456'), '+84905123456');
    assert.equal(TypedPhone.parse('+84905123456'), '+84905123456');
  });

  it('publishes short and service numbers, which never take +84', () => {
    for (const number of ['1022', '113', '19000368', '18001091', '02361022', '+842363822188']) {
      assert.ok(DialNumber.safeParse(number).success, number);
    }
    for (const number of ['+8419000368', '+841022', '12', '0905123456']) {
      assert.ok(!DialNumber.safeParse(number).success, number);
    }
  });
});
