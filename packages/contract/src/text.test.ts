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
    ['079,203,001,234', 'contains_id_number'],
    ['079/203/001/234', 'contains_id_number'],
    ['cccd_079_203_001_234', 'contains_id_number'],
    ['phòng 405, 079 - 203 - 001 - 234', 'contains_id_number'],
    ['079\n203\n001\n234', 'contains_id_number'],
    ['0\u200b7\u200c9\u200d2\ufeff0\u00ad3001234', 'contains_id_number'],
    ['thẻ 4111/1111/1111/1111', 'contains_card_number'],
    ['9704, 0000, 0000, 0018', 'contains_card_number'],
    ['mã otp 1234', 'contains_otp'],
    ['mã otp 12345', 'contains_otp'],
    ['Mã OTP: 1 2 3 4', 'contains_otp'],
    ['MẬT KHẨU VNeID là 4829', 'contains_otp'],
    ['mat khau cua toi 4829', 'contains_otp'],
    ['mã PIN 1955', 'contains_otp'],
    ['4829 là mã xác nhận', 'contains_otp'],
    ['4829 (otp)', 'contains_otp'],
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
    'quên mật khẩu, nhà 1234 Ngô Quyền',
    'quên mật khẩu nhà 1234/5 Ngô Quyền',
    'mất mật khẩu từ năm 2021',
    'quên mật khẩu gọi 0236 3822 188',
    'quên mật khẩu 02363822188',
    'điện thoại pin 5000 mAh',
    'nhà 1234 Ngô Quyền, chưa có mật khẩu',
    'kiệt 123/45/67/8 Hùng Vương',
    'Tổ dân phố 12, 13, 14, 15, 16, 17',
    'các năm 2021, 2022, 2023, 2024',
    '0905,123,456 hoặc 0915/123/456, phòng 405',
  ]) {
    it(`lets "${text}" pass`, () => assert.equal(findSecret(text), undefined));
  }

  it('finds a personal number however it is grouped, anywhere in a text', () => {
    const digits = fc
      .tuple(fc.integer({ min: 1, max: 96 }), fc.stringMatching(/^\d{9}$/))
      .map(([province, rest]) => String(province).padStart(3, '0') + rest)
      // A number that could as well be a phone with its country code is none of these.
      .filter((text) => !text.startsWith('084'));
    const gap = fc.stringMatching(/^[ .,/_\-\u00a0\u200b-\u200d\n]{1,3}$/);
    const groups = fc.constantFrom(/\d{3}/g, /\d{4}/g, /\d{6}/g, /\d{12}/g);
    fc.assert(
      fc.property(digits, groups, gap, (text, group, between) => {
        const typed = text.match(group)!.join(between);
        assert.equal(findSecret(`giúp tôi ${typed} với`), 'contains_id_number');
      }),
      { numRuns: 1000 },
    );
  });

  it('lets every house number and list of houses pass, and every phone number beside it', () => {
    const house = fc
      .array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 5 })
      .map((numbers) => numbers.join('/'));
    const list = fc
      .array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 12 })
      .map((numbers) => `tổ ${numbers.join(', ')}`);
    const phone = fc
      .tuple(fc.stringMatching(/^0[35789]\d{8}$/), fc.constantFrom('', ' ', '.', '-', ',', '/'))
      .map(([text, gap]) => [text.slice(0, 4), text.slice(4, 7), text.slice(7)].join(gap));
    fc.assert(
      fc.property(house, list, phone, (number, groups, typed) => {
        const text = `Nhà K${number} Hùng Vương, ${groups}; gọi ${typed} nhé`;
        assert.equal(findSecret(text), undefined, text);
      }),
      { numRuns: 1000 },
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
