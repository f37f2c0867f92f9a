import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc16 } from '@toso/vietqr';
import { classify, webAddress, type Other } from '@toso/vietqr/classify';

const other = (text: string): Other => {
  const found = classify(text);
  return 'fields' in found ? assert.fail(`a payment code: ${text}`) : found;
};
const warnings = (text: string) => other(text).warnings.map(({ code }) => code);
const domainOf = (text: string) => webAddress(text)?.domain;

describe('classify', () => {
  it('reads a payment code', () => {
    const body =
      '00020101021138570010A00000072701270006970405011300000000000000208QRIBFTTA53037045802VN6304';
    const reading = classify(` ${body}${crc16(body)}\n`);
    assert.equal(reading.kind, 'vietqr');
    assert.ok('isWellFormed' in reading && reading.isWellFormed);
  });

  for (const [text, kind, values] of [
    ['WIFI:T:WPA;S:Nha van hoa\\; to 5;P:khongnoi;;', 'wifi', { network: 'Nha van hoa; to 5' }],
    [
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Mẫu;Thị;;;\r\nFN:Thị Mẫu\r\nTEL;TYPE=CELL:0900000000\r\nEND:VCARD',
      'contact',
      { contactName: 'Thị Mẫu', number: '0900000000' },
    ],
    ['MECARD:N:Mẫu;TEL:0900000000;;', 'contact', { contactName: 'Mẫu', number: '0900000000' }],
    ['BEGIN:VEVENT\nSUMMARY:Họp tổ\nEND:VEVENT', 'event', { content: 'Họp tổ' }],
    ['tel:+84900000000', 'phone', { number: '+84900000000' }],
    ['SMSTO:0900000000:DK NHAC', 'message', { number: '0900000000', body: 'DK NHAC' }],
    ['sms:0900000000?body=Xin%20ch%C3%A0o', 'message', { number: '0900000000', body: 'Xin chào' }],
    ['sms:0900000000?body=%E0%A4', 'message', { number: '0900000000', body: '%E0%A4' }],
    ['mailto:a@example.org?body=x', 'mail', { recipient: 'a@example.org', body: 'x' }],
    ['geo:16.06,108.22', 'place', { content: '16.06,108.22' }],
    ['javascript:alert(1)', 'app', { program: 'javascript', content: 'javascript:alert(1)' }],
    ['intent://pay#Intent;end', 'app', { program: 'intent', content: 'intent://pay#Intent;end' }],
    ['Ghi chú: mai họp', 'text', { content: 'Ghi chú: mai họp' }],
    ['Gia: 3.500.000', 'text', { content: 'Gia: 3.500.000' }],
    ['0001234567', 'text', { content: '0001234567' }],
    ['  ', 'empty', {}],
  ] as const) {
    it(`calls ${JSON.stringify(text)} ${kind}`, () => {
      const found = other(text);
      assert.deepEqual([found.kind, found.values], [kind, values]);
    });
  }

  it('says nothing of what an identity card, a key or a Wi-Fi password holds', () => {
    const card = '000000000000|000000000|Nguyễn Văn Mẫu|01011990|Nam|Tổ 1|01012021';
    assert.deepEqual([other(card).kind, other(card).values], ['identity', {}]);
    const key = 'otpauth://totp/Example:mau?secret=JBSWY3DPEHPK3PXP';
    assert.deepEqual([other(key).kind, other(key).values], ['secret', {}]);
    assert.deepEqual(other('WIFI:S:x;P:khongnoi;;').values, { network: 'x' });
  });

  it('says that a text holds hidden characters', () => {
    assert.deepEqual(warnings('abc\u200bdef'), ['unseen_characters']);
    assert.deepEqual(warnings('abc\ndef'), []);
  });

  it('does not look into 100 kB of text', () => {
    const { kind, values } = other('x'.repeat(100_000));
    assert.deepEqual([kind, values, warnings('x'.repeat(100_000))], ['text', {}, ['oversized']]);
  });

  it('finds an address without https://', () => {
    assert.equal(other('www.example.com.vn').kind, 'web');
    assert.equal(other('example.com/qua').values.domain, 'example.com');
    assert.equal(other('mau@example.com').kind, 'text');
  });
});

describe('the domain of a web address', () => {
  for (const [address, domain] of [
    ['https://www.example.com/a', 'example.com'],
    ['https://a.b.example.com.vn', 'example.com.vn'],
    ['https://dichvucong.gov.vn/trang', 'dichvucong.gov.vn'],
    ['https://x.haichau.danang.gov.vn', 'danang.gov.vn'],
    ['https://shop.danang.vn', 'shop.danang.vn'],
    ['https://www.go.vn', 'go.vn'],
    ['https://a.example.co.uk', 'example.co.uk'],
    ['https://vneid.gov.vn.abc.xyz/dang-nhap', 'abc.xyz'],
    ['https://gov.vn@abc.xyz', 'abc.xyz'],
    ['https://abc.github.io/x', 'abc.github.io'],
    ['https://EXAMPLE.com.', 'example.com'],
    ['http://192.0.2.1/x', '192.0.2.1'],
    ['http://3221225985/', '192.0.2.1'],
    ['https://[2001:db8::1]/', '[2001:db8::1]'],
    ['https:\\\\example.com\\x', 'example.com'],
  ] as const) {
    it(`is ${domain} for ${address}`, () => {
      assert.equal(domainOf(address), domain);
    });
  }

  it('is none where a browser would open nothing', () => {
    assert.equal(domainOf('https://'), undefined);
    assert.equal(other('https://').kind, 'app');
  });
});

describe('warnings about a web address', () => {
  for (const address of [
    'https://dichvucong-gov-vn.com',
    'https://vneid.gov.vn.abc.xyz',
    'https://dichvucong.example.com',
    'https://dich-vu-cong.example.com',
    'https://capnhatvneid.com',
    'https://vneld.com',
    'https://dichvuc0ng.vn',
    'https://chinhphu.g0v.vn',
    'https://www.govvn.net',
    'https://dichvucong.gov-vn.top',
  ]) {
    it(`tell ${address} from a page of the state`, () => {
      assert.ok(warnings(address).includes('government_lookalike'));
    });
  }
  for (const address of [
    'https://dichvucong.gov.vn',
    'https://vneid.gov.vn/',
    'https://danang.gov.vn',
    'https://www.gov.uk',
    'https://example.com/vneid.gov.vn',
    'https://lugovoi.example.com',
    'https://gowns.example.com',
  ]) {
    it(`do not call ${address} an imitation`, () => {
      assert.ok(!warnings(address).includes('government_lookalike'));
    });
  }
  for (const [address, warning] of [
    ['https://vietcömbank.com', 'foreign_letters'],
    ['https://xn--exmple-cua.com', 'foreign_letters'],
    ['https://gov.vn@abc.xyz', 'name_before_at'],
    ['http://192.0.2.1', 'number_address'],
    ['http://example.com', 'plain_http'],
    ['https://example.com/vneid.APK?x=1', 'download'],
    ['https://bit.ly/abc', 'short_link'],
    ['https://abc.pages.dev', 'free_hosting'],
    ['https://example.com/\u202egnp.exe', 'unseen_characters'],
  ] as const) {
    it(`say ${warning} of ${JSON.stringify(address)}`, () => {
      assert.ok(warnings(address).includes(warning));
    });
  }
  it('say of a plain address only what it is', () => {
    assert.deepEqual(warnings('https://example.com/'), ['web']);
  });
});
