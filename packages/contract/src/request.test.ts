import {
  Consent,
  consentTexts,
  fieldErrors,
  fieldProblems,
  HelpRequestChange,
  HelpRequestInput,
  PlanInput,
  problemCodes,
  problems,
} from '@toso/contract';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';

const { version, lang, hash } = consentTexts[0]!;
const input = {
  unit: '20242',
  topic: 'vneid',
  mode: 'call',
  name: 'Cô Lan',
  phone: '0905.123.456',
  isAdult: true,
  consent: { version, lang, hash },
};

/** What a person is told of an input: where and why. */
function refused(schema: typeof HelpRequestInput | typeof HelpRequestChange, value: unknown) {
  const { error } = schema.safeParse(value);
  const list = error ? fieldErrors(error.issues, value, 'vi') : [];
  return list.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('a request for help', () => {
  it('is decoded: phone in E.164, texts in NFC and trimmed', () => {
    const read = HelpRequestInput.parse({ ...input, name: ' Cô Lan '.normalize('NFD') });
    assert.deepEqual([read.phone, read.name], ['+84905123456', 'Cô Lan']);
  });

  for (const [what, change, expected] of [
    ['a unit of three digits', { unit: '242' }, '#/unit invalid_unit'],
    ['no name', { name: undefined }, '#/name required'],
    ['an empty name', { name: '  ' }, '#/name required'],
    ['a long name', { name: 'a'.repeat(61) }, '#/name too_long'],
    ['a short phone', { phone: '0905 123' }, '#/phone phone_too_short'],
    ['no phone', { phone: '' }, '#/phone required'],
    ['a foreign phone', { phone: '+12025550100' }, '#/phone invalid_phone'],
    ['an unknown mode', { mode: 'fax' }, '#/mode invalid_mode'],
    ['a home visit without a place', { mode: 'home' }, '#/place required'],
    ['an OTP in the note', { note: 'OTP 482913' }, '#/note contains_otp'],
    ['an ID number in the name', { name: '048123456789' }, '#/name contains_id_number'],
    [
      'an ID number as digital address',
      { digitalAddress: '048123456789' },
      '#/digitalAddress contains_id_number',
    ],
    ['a child', { isAdult: false }, '#/isAdult under_16'],
    ['no word on age', { isAdult: undefined }, '#/isAdult under_16'],
    ['no consent', { consent: undefined }, '#/consent required'],
    [
      'a made-up consent',
      { consent: { version, lang, hash: 'x' } },
      '#/consent/hash consent_unknown',
    ],
    ['a field of no use', { idNumber: '048123456789' }, '#/idNumber unknown_field'],
    ['an unknown day', { preferredOn: '2026-02-30' }, '#/preferredOn invalid_date'],
  ] as const) {
    it(`with ${what} is refused: ${expected}`, () =>
      assert.deepEqual(refused(HelpRequestInput, { ...input, ...change }), [expected]));
  }

  it('for a home visit needs an address or a digital address code', () => {
    for (const place of [{ place: 'kiệt 12/3' }, { digitalAddress: 'DN-2024 2A' }]) {
      assert.deepEqual(refused(HelpRequestInput, { ...input, mode: 'home', ...place }), []);
    }
  });

  it('that is no object is refused at its root', () => {
    assert.deepEqual(refused(HelpRequestInput, 'Cô Lan'), ['# invalid']);
  });

  it('never has its words repeated in what it is told', () => {
    const value = { ...input, note: 'OTP 482913', 'x/y~z': 'Cô Lan' };
    const { error } = HelpRequestInput.safeParse(value);
    const told = JSON.stringify(fieldErrors(error!.issues, value, 'en'));
    assert.doesNotMatch(told, /482913|Lan/);
    assert.match(told, /#\/x~1y~0z/);
  });
});

describe('a change', () => {
  it('needs something to change, and cannot set any state but cancelled', () => {
    assert.deepEqual(refused(HelpRequestChange, {}), ['# required']);
    assert.deepEqual(refused(HelpRequestChange, { state: 'done' }), ['#/state invalid_state']);
    assert.deepEqual(refused(HelpRequestChange, { state: 'cancelled' }), []);
  });
});

describe('a plan', () => {
  it('ends after it begins, whatever the offsets', () => {
    const from = '2026-11-23T08:00:00+07:00';
    assert.ok(PlanInput.safeParse({ from, until: '2026-11-23T02:00:00Z' }).success);
    const { error } = PlanInput.safeParse({ from, until: '2026-11-23T01:00:00Z' });
    assert.deepEqual(
      error?.issues.map(({ message }) => message),
      ['invalid_period'],
    );
  });
});

describe('the texts of consent', () => {
  for (const text of consentTexts) {
    it(`of ${text.version} (${text.lang}) have the hash of their bytes`, () => {
      assert.equal(createHash('sha256').update(text.text, 'utf8').digest('hex'), text.hash);
      assert.ok(text.text.includes('{unit}'));
      assert.ok(Consent.safeParse({ version, lang, hash: text.hash }).success);
    });
  }

  it('name every personal field of a request, and promise no more than what is built', () => {
    for (const [lang, parts] of [
      [
        'vi',
        ['tên gọi', 'số điện thoại', 'địa chỉ', 'giờ hẹn', 'lời ghi thêm', 'chậm nhất 30 ngày'],
      ],
      ['en', ['name', 'phone number', 'address', 'time', 'note', 'at the latest 30 days']],
    ] as const) {
      const text = consentTexts.find((each) => each.lang === lang)?.text ?? '';
      for (const part of parts) assert.ok(text.includes(part), `${lang}: ${part}`);
      // The code alone opens nothing: it takes the phone number, the device or the counter.
      assert.doesNotMatch(text, /bất cứ lúc nào|at any time/);
      assert.match(
        text,
        /máy đã lưu mã, hoặc tại phường, xã|device that saved the code, or at the ward/,
      );
    }
  });

  it('exist in both languages for the newest version', () => {
    const newest = consentTexts.filter((text) => text.version === version);
    assert.deepEqual(newest.map((text) => text.lang).sort(), ['en', 'vi']);
  });
});

describe('problems', () => {
  it('have words in both languages and a status of refusal', () => {
    for (const code of problemCodes) {
      const { status, vi, en } = problems[code];
      assert.ok(status >= 400 && status < 600, code);
      assert.match(code, /^[a-z_]+$/);
      for (const words of [vi, en]) assert.match(words, /^\p{Lu}[^!]+\.$/u, code);
    }
    for (const { vi, en } of Object.values(fieldProblems)) {
      for (const words of [vi, en]) assert.match(words, /^\p{Lu}[^!]+\.$/u);
      assert.equal(vi, vi.normalize('NFC'));
    }
  });
});
