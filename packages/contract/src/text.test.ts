import { findSecret, guardedText, typedText } from '@toso/contract';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('findSecret', () => {
  for (const [text, kind] of [
    ['CCCD 048123456789', 'contains_id_number'],
    ['căn cước: 079 203 012 345', 'contains_id_number'],
    ['số 001.203.012.345 nhé', 'contains_id_number'],
    ['thẻ 4111 1111 1111 1111', 'contains_card_number'],
    ['9704-0000-0000-0018', 'contains_card_number'],
    ['tk 0071 0012 3456 7', 'contains_account_number'],
    ['STK 12345678 Vietcombank', 'contains_account_number'],
    ['STK 123456789012', 'contains_account_number'],
    ['OTP là 482913', 'contains_otp'],
    ['mã xác thực 482 913', 'contains_otp'],
    ['mật khẩu 1234567', 'contains_otp'],
    ['４８２９１３', 'contains_otp'],
    ['079203012345 0905123456', 'contains_id_number'],
    ['gọi 0905 123 456, OTP 482913', 'contains_otp'],
    ['079 203 012 345', 'contains_id_number'],
    ['0792 0301 2345', 'contains_id_number'],
  ] as const) {
    it(`finds ${kind} in "${text}"`, () => assert.equal(findSecret(text), kind));
  }

  for (const text of [
    'kiệt 12/3 Phan Châu Trinh',
    'K82/15 Nguyễn Lương Bằng, tổ 12',
    'gọi 0905 123 456 nhé',
    'gọi +84 905 123 456',
    'nhà bàn 0236 3822 188',
    'tổng đài 1900 0368',
    'sáng 23/11/2026 lúc 8 giờ 30',
    'ngày 23.11.2026',
    'ngày 23-11-2026',
    '2026-11-23',
    'ngày 1.1.2026 lúc 8 giờ',
    '8.30-9.30 hoặc 18.30-20.30',
    '0905123456 0912345678',
    'nhà số 12 0905 123 456',
    'kiệt 12/3 090 512 3456',
    'từ 8:00 đến 11:30',
    'nhà số 12, tầng 3, phòng 405',
    'Quyết định 202/2025/QH15',
  ]) {
    it(`lets "${text}" pass`, () => assert.equal(findSecret(text), undefined));
  }

  it('finds a personal number however it is grouped, anywhere in a text', () => {
    const digits = fc
      .tuple(fc.integer({ min: 1, max: 96 }), fc.stringMatching(/^\d{9}$/))
      .map(([province, rest]) => String(province).padStart(3, '0') + rest)
      // A number that could as well be a phone with its country code is none of these.
      .filter((text) => !text.startsWith('084'));
    const gap = fc.constantFrom('', ' ', '.', '-');
    fc.assert(
      fc.property(digits, gap, gap, (text, first, second) => {
        const typed = `${text.slice(0, 3)}${first}${text.slice(3, 6)}${second}${text.slice(6)}`;
        assert.equal(findSecret(`giúp tôi ${typed} với`), 'contains_id_number');
      }),
    );
  });
});

describe('a typed text', () => {
  it('is NFC and trimmed before the limit counts', () => {
    const long = 'ế'.repeat(10);
    assert.equal(typedText(10).parse(`  ${long.normalize('NFD')}  `), long);
    assert.equal(typedText(9).safeParse(long).success, false);
  });

  it('is refused when empty, or with signs that hide what is written', () => {
    for (const text of ['', '   ', 'a\u0000b', 'a\u202eb', 'a\u2066b']) {
      assert.equal(typedText(20).safeParse(text).success, false, JSON.stringify(text));
    }
    assert.equal(typedText(20).safeParse('hai\ndòng').success, true);
  });

  it('that is guarded names the number it must not hold', () => {
    const { error } = guardedText(60).safeParse('OTP là 482913');
    assert.equal(error?.issues[0]?.message, 'contains_otp');
  });
});
