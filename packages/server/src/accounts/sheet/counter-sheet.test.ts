import type { OfficialAccount } from '@toso/contract';
import { unitOf } from '@toso/directory/places';
import { read } from '@toso/vietqr';
import fc from 'fast-check';
import jsqr from 'jsqr';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import encodeQR from 'qr';
import { counterSheet, type SheetOptions } from './counter-sheet.ts';
import { qrPath } from './qr-path.ts';
import { sheetFile } from './sheet-html.ts';
import { sheetSvg } from './sheet-svg.ts';

/** The library is CommonJS: its types put the function behind `default`, and it is there too. */
const { default: jsQR } = jsqr;

const unit = unitOf('20242')!;
const account: OfficialAccount = {
  id: '01936d6e-0000-7000-8000-000000000001',
  unit: '20242',
  purpose: 'Lệ phí chứng thực <b>',
  bin: '970405',
  account: '0000000000000',
  holder: 'UBND Phường Mẫu & Mẫu',
  checkedOn: '2026-10-15',
  sourceTitle: 'Thông báo số 12/TB-UBND',
};

function sheetOf(options: Partial<SheetOptions> = {}, change: Partial<OfficialAccount> = {}) {
  const made = counterSheet({ ...account, ...change }, unit, { lang: 'vi', ...options });
  assert.ok('sheet' in made);
  return made.sheet;
}

/** A path of rectangles as pixels, drawn as a printer would: what is not dark is white. */
function pixels(path: string, size: number, scale = 4, margin = 4) {
  const side = (size + 2 * margin) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < scale; row++) {
      const top = (Number(y) + margin) * scale + row;
      const left = (Number(x) + margin) * scale;
      for (let column = left; column < left + Number(width) * scale; column++) {
        data.fill(0, (top * side + column) * 4, (top * side + column) * 4 + 3);
      }
    }
  }
  return { data, side };
}

/** What another library reads from the drawing. */
function decoded(path: string, size: number): string | undefined {
  const { data, side } = pixels(path, size);
  return jsQR(data, side, side)?.data;
}

describe('the code of a counter sheet', () => {
  it('is read back by another library, with the account, the amount and the folded message', () => {
    const content = 'Lệ phí chứng thực 0001';
    const { qr, text } = sheetOf({ amountVnd: 8000, content });
    assert.equal(decoded(qr.path, qr.size), text);
    const { values, amountVnd, isWellFormed } = read(text);
    assert.deepEqual(
      [values.bin, values.account, values.purpose, amountVnd, isWellFormed],
      ['970405', '0000000000000', 'LE PHI CHUNG THUC 0001', 8000, true],
    );
  });

  it('is read back whatever account, amount and message it carries', () => {
    const accounts = fc.stringMatching(/^[0-9A-Z]{1,19}$/);
    const messages = fc.stringMatching(/^[A-Za-zÀàĐđệẫửơư0-9 ]{1,25}$/);
    const amounts = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(accounts, messages, amounts, (number, content, amountVnd) => {
        const { qr, text } = sheetOf({ content, amountVnd }, { account: number });
        assert.equal(decoded(qr.path, qr.size), text);
      }),
      { numRuns: 60 },
    );
  });

  it('is the smallest that corrects errors at level M', () => {
    for (const options of [{}, { amountVnd: 12_345_000, content: 'Phi dia chinh thua so 12' }]) {
      const { text, qr } = sheetOf(options);
      const version = (qr.size - 17) / 4;
      const atVersion = (wanted: number) =>
        encodeQR(text, 'raw', { ecc: 'medium', version: wanted, border: 1 });
      assert.equal(atVersion(version).length, qr.size + 2);
      assert.throws(() => atVersion(version - 1));
    }
  });

  it('is still read with a tenth of its middle covered', () => {
    const { text } = sheetOf({ amountVnd: 8000 });
    const { path, size } = qrPath(text);
    const { data, side } = pixels(path, size);
    const [from, to] = [Math.round(side * 0.44), Math.round(side * 0.56)];
    for (let y = from; y < to; y++) data.fill(255, (y * side + from) * 4, (y * side + to) * 4);
    assert.equal(jsQR(data, side, side)?.data, text);
  });
});

describe('a counter sheet', () => {
  it('says who is paid, where, what to look at, and from which day the account dates', async () => {
    const page = (await sheetFile(sheetOf({ amountVnd: 8000 }))).replace(/\s+/g, ' ');
    for (const words of [
      'Phường Hải Châu, Thành phố Đà Nẵng',
      'Lệ phí chứng thực &lt;b&gt;',
      'UBND Phường Mẫu &amp; Mẫu',
      '000000000 <b>0000</b>',
      'Agribank',
      '8.000 đồng',
      'Tên người nhận hiện trong ứng dụng ngân hàng phải là UBND Phường Mẫu &amp; Mẫu, có thể viết không dấu: UBND PHUONG MAU &amp; MAU.',
      'Bốn số cuối của số tài khoản phải là 0000.',
      'Phường Hải Châu kiểm tra tài khoản này ngày 15/10/2026.',
      'Nguồn: Thông báo số 12/TB-UBND.',
    ]) {
      assert.ok(page.includes(words), words);
    }
    assert.doesNotMatch(page, /MẪU –|<script|https?:/);
  });

  it('asks whoever pays to type the amount where the code has none', async () => {
    const page = await sheetFile(sheetOf());
    assert.match(page, /bạn tự nhập/);
    assert.match(page, /Số tiền bạn nhập phải bằng số tiền ghi trên giấy báo/);
  });

  it('promises nothing of the code, in either language', async () => {
    for (const lang of ['vi', 'en'] as const) {
      const sheet = sheetOf({ lang });
      const all = (await sheetFile(sheet)) + sheetSvg(sheet);
      assert.doesNotMatch(
        all,
        /an toàn|tin cậy|đảm bảo|bảo đảm|\bsafe|\bsecure|trusted|guarantee/i,
      );
    }
  });

  it('marks a sample so that nobody pays into it', async () => {
    const sheet = sheetOf({}, { sample: true });
    assert.match(await sheetFile(sheet), /MẪU – không chuyển tiền/);
    assert.match(sheetSvg(sheet), /MẪU – không chuyển tiền/);
  });

  it('is refused where the message does not fit into a code', () => {
    const content = 'Nội dung này dài hơn hai mươi lăm';
    const made = counterSheet(account, unit, { lang: 'vi', content });
    assert.ok('refusals' in made);
    assert.deepEqual(made.refusals, [
      { field: 'purpose', code: 'too_long', limit: 25, length: 33 },
    ]);
  });
});

describe('a counter sheet as SVG', () => {
  it('has the same code, with holder and account in words below it', () => {
    const sheet = sheetOf({ amountVnd: 8000 });
    const svg = sheetSvg(sheet);
    const path = / d="([^"]+)"/.exec(svg)?.[1] ?? '';
    assert.equal(decoded(path, sheet.qr.size), sheet.text);
    assert.match(svg, />UBND Phường Mẫu &#38; Mẫu</);
    assert.match(svg, />000000000 0000</);
  });

  it('keeps long names within an A4 page', () => {
    const svg = sheetSvg(
      sheetOf(
        { amountVnd: 999_999_999_999, content: 'Phi dia chinh thua so 12' },
        {
          holder: 'ỦY BAN NHÂN DÂN PHƯỜNG '.repeat(4).trim(),
          purpose: 'Phí, lệ phí đăng ký '.repeat(6).trim(),
          sourceTitle: 'Thông báo số 12/TB-UBND '.repeat(6).trim(),
          validUntil: '2027-12-31',
          sample: true,
        },
      ),
    );
    const bottoms = [...svg.matchAll(/ y="([\d.]+)" font-size/g)].map(([, y]) => Number(y));
    assert.ok(bottoms.length > 12);
    assert.ok(Math.max(...bottoms) < 297, String(Math.max(...bottoms)));
    for (const [, size = '', text = ''] of svg.matchAll(/font-size="([\d.]+)"[^>]*>([^<]+)</g)) {
      assert.ok(text.length * Number(size) * 0.5 < 210, text);
    }
  });
});
