import { expect, waitUntil } from '@open-wc/testing';
import { bankOf } from '@toso/vietqr/banks';
import { explain, read as readCode } from '@toso/vietqr';
import { vi } from '@toso/vietqr/words/vi';
import { sendKeys } from '@web/test-runner-commands';
import { chooseLanguage } from '../base/language.ts';
import {
  all,
  asked,
  button,
  codes,
  fill,
  fault,
  heading,
  part,
  paste,
  press,
  read,
  said,
  sees,
  show,
  status,
  words,
} from './by-hand.fixture.ts';
import type { QrReadEvent } from './qr-payment.events.ts';
import { EXAMPLE } from './example-code.ts';
import { exampleRows } from './example.ts';
import type { QrPayment } from './qr-payment.ts';

const lines = (el: QrPayment) =>
  Array.from(el.renderRoot.querySelectorAll('[part=lines] .line'), words);
const pressed = (el: QrPayment) =>
  Array.from(el.renderRoot.querySelectorAll('[aria-pressed=true]'), words);
/** How many modules are lit. */
const lit = (el: QrPayment) =>
  Array.from(el.renderRoot.querySelectorAll('.code path'))
    .slice(2)
    .map((path) => path.getAttribute('d') ?? '')
    .join('').length;

describe('<toso-qr-payment>', () => {
  afterEach(() => chooseLanguage(undefined));

  it('opens on an example whose account cannot exist, and says so', async () => {
    const el = await show();
    expect(all(el)).to.contain(said.example);
    expect(lines(el)).to.deep.equal([
      'Ngân hàng Agribank',
      'Số tài khoản 000 000 000 0000',
      'Số tiền 8.000 đồng',
      'Nội dung LE PHI CHUNG THUC 0001',
      `Tên người nhận ${said.noName}`,
    ]);
    expect(part(el, 'picture')!.getBoundingClientRect().width).to.be.greaterThan(150);
    await expect(el).to.be.accessible();
  });

  it('says of the example what it would say of it as a code', () => {
    const reading = readCode(EXAMPLE);
    const { lines: told } = explain(reading, { words: vi, bankOf });
    const t = (moment: keyof typeof said) => said[moment];
    const drawn = exampleRows({ t: t }).slice(0, 4);
    expect(drawn.map(({ label, text }) => [label, text])).to.deep.equal(
      told.map(({ label, text }) => [label, text]),
    );
    const { bin, account, amount, purpose } = reading.found;
    expect(drawn.map(({ start, end }) => [start, end])).to.deep.equal(
      [bin, account, amount, purpose].map((field) => [field?.start, field?.end]),
    );
  });

  it('lights the part of the picture whose line is touched, and names it', async () => {
    const el = await show();
    expect(lit(el)).to.equal(0);
    press(el, 'Số tiền');
    await el.updateComplete;
    expect(pressed(el)).to.deep.equal(['Số tiền 8.000 đồng']);
    expect(lit(el)).to.be.greaterThan(0);
    expect(part(el, 'picture')!.getAttribute('aria-label')).to.contain('Số tiền');
    await expect(el).to.be.accessible();
  });

  it('lights the line whose part of the picture is touched', async () => {
    const el = await show();
    const box = part(el, 'picture')!.getBoundingClientRect();
    const found = new Set<string>();
    for (let step = 0; step < 20; step++) {
      const [clientX, clientY] = [box.left + box.width * 0.82, box.top + (box.height * step) / 20];
      part(el, 'picture')!.dispatchEvent(new PointerEvent('pointerdown', { clientX, clientY }));
      await el.updateComplete;
      pressed(el).forEach((line) => found.add(line));
    }
    expect(found).to.include('Số tiền 8.000 đồng');
    expect(found.size).to.be.greaterThan(1);
  });

  it('explains a pasted code, and tells the page only what sort it is', async () => {
    const el = await asked();
    const heard: QrReadEvent[] = [];
    el.addEventListener('toso-qr-read', (event) => heard.push(event));
    await paste(el, ` ${EXAMPLE}\n`);
    await sees(el, 'Mã chuyển tiền đến tài khoản');
    const fields = heard.map((event) =>
      Object.entries(event).filter(([key]) => key !== 'isTrusted'),
    );
    expect(fields).to.deep.equal([[['kind', 'vietqr']]]);
    expect(lines(el)).to.contain('Số tài khoản 000 000 000 0000');
    expect(words(el.renderRoot.querySelector('u'))).to.equal('0000');
    await sees(el, 'Phường, xã chưa công bố danh sách');
    press(el, 'Số tài khoản');
    await el.updateComplete;
    expect(lit(el)).to.be.greaterThan(0);
    await expect(el).to.be.accessible();
  });

  it('says that the amount is for the payer to type, where the code gives none', async () => {
    const el = await read(codes.fixed, /bạn tự nhập số tiền/);
    press(el, 'Cần kiểm tra');
    await sees(el, 'Bạn tự nhập số tiền');
    expect(heading(el)).to.equal('Kiểm tra trước khi chuyển');
    expect(all(el)).to.contain('bốn số cuối: 0000');
    await expect(el).to.be.accessible();
  });

  it('shows no line of a code that was changed, and no picture', async () => {
    const el = await read(codes.tampered, /Bạn đừng trả tiền theo mã này/);
    expect(all(el)).to.contain('Số kiểm tra không khớp');
    expect(lines(el)).to.deep.equal([]);
    expect(part(el, 'picture')).to.equal(null);
    expect(button(el, 'Cần kiểm tra')).to.equal(undefined);
  });

  it('shows the domain of a web address in large type, and no link', async () => {
    const el = await read('https://dichvucong-gov.vn.example.com/nop-phi', /Bạn đừng mở/);
    expect(words(part(el, 'domain'))).to.equal('example.com');
    expect(el.renderRoot.querySelectorAll('a')).to.have.lengthOf(0);
    await expect(el).to.be.accessible();
  });

  const others = [
    ['WIFI:S:Nha van hoa;T:WPA;P:matkhau123;;', /Wi-Fi/, 'matkhau123'],
    ['BEGIN:VCARD\nFN:Tổ mẫu\nTEL:02360000000\nEND:VCARD', /danh thiếp/, 'BEGIN'],
    ['chữ thường thôi', /chỉ có chữ/, undefined],
  ] as const;
  for (const [text, sentence, unsaid] of others) {
    it(`names ${sentence.source}`, async () => {
      const el = await read(text, sentence);
      if (unsaid) expect(all(el)).not.to.contain(unsaid);
    });
  }

  it('shows markup in a code as text, and hidden characters by their numbers', async () => {
    const el = await read('<img src=x onerror=alert(1)> \u202eabc\u200b', /chỉ có chữ/);
    expect(all(el)).to.contain('<img src=x onerror=alert(1)>');
    expect(all(el)).to.contain('[U+202E]abc[U+200B]');
    expect(el.renderRoot.querySelector('img')).to.equal(null);
  });

  it('says why it reads neither an empty box nor more than a code holds', async () => {
    const el = await asked();
    await paste(el, '  \n');
    await sees(el, said.nothing);
    fill(el, '0'.repeat(100_000));
    press(el, said.read);
    await sees(el, said.tooLong);
    expect(fault(el)).to.equal(said.tooLong);
    expect(status(el)).to.equal(said.tooLong);
    await expect(el).to.be.accessible();
  });

  it('never calls a code safe, in either language', async () => {
    for (const [lang, sentence] of [
      ['vi', /Mã chuyển tiền/],
      ['en', /A code to transfer/],
    ] as const) {
      const el = await read(EXAMPLE, sentence, lang);
      expect(all(el)).not.to.match(/an toàn|\bsafe\b|tin cậy|trusted/i);
    }
  });

  it('says everything again in the language that is switched to', async () => {
    const el = await read(EXAMPLE, /Mã chuyển tiền/);
    press(el, 'English');
    await sees(el, 'A code to transfer money to a bank account');
    await sees(el, 'The ward has not published');
    expect(button(el, 'What to check')).to.exist;
    expect(el.renderRoot.querySelector('.stack .stack')!.getAttribute('lang')).to.equal('en');
    await expect(el).to.be.accessible();
  });

  it('goes back through what was seen to the example, and forgets the code there', async () => {
    const el = await read(EXAMPLE, /Mã chuyển tiền/);
    press(el, 'Cần kiểm tra');
    await sees(el, 'Kiểm tra trước khi chuyển');
    press(el, said.back);
    await sees(el, /Mã chuyển tiền/);
    press(el, said.back);
    await sees(el, said.ask);
    press(el, said.back);
    await sees(el, said.example);
    expect(heading(el)).to.equal(said.title);
  });

  it('advises with sources and their dates, and rings only police and 156', async () => {
    const el = await show();
    for (const [panel, sentence] of [
      [said.seller, 'Mỗi sáng'],
      [said.fees, 'Cổng Dịch vụ công quốc gia'],
      [said.mistake, 'Gọi ngay số ghi trên thẻ'],
    ] as const) {
      press(el, panel);
      await sees(el, sentence);
      expect(heading(el)).to.equal(panel);
      el.renderRoot.querySelector('details')!.open = true;
      expect(words(el.renderRoot.querySelector('details'))).to.match(/kiểm tra ngày 21\/11\/2026/);
      await expect(el).to.be.accessible();
      const rung = Array.from(el.renderRoot.querySelectorAll('a[href^="tel:"]'), (a) =>
        a.getAttribute('href'),
      );
      expect(rung).to.deep.equal(panel === said.mistake ? ['tel:113', 'tel:156'] : []);
      press(el, said.back);
      await sees(el, said.example);
    }
  });

  it('lets a seller print a sheet of the own code', async () => {
    const el = await show();
    press(el, said.seller);
    await sees(el, 'Mỗi sáng');
    press(el, said.start);
    await sees(el, said.ask);
    await paste(el, codes.fixed);
    await sees(el, /Mã chuyển tiền/);
    press(el, 'In tờ đặt ở quầy');
    await waitUntil(() => part(el, 'sheet'));
    expect(words(part(el, 'sheet')))
      .to.contain('Agribank')
      .and.contain('đọc to tên người nhận');
    expect(part(el, 'sheet')!.querySelector('svg')).to.exist;
    await expect(el).to.be.accessible();
  });

  it('works by keyboard alone, with the focus at each heading', async () => {
    const el = await show();
    const focused = () => (el.renderRoot as ShadowRoot).activeElement;
    const tabTo = async (name: string | RegExp) => {
      for (let keys = 0; keys < 30; keys++) {
        await sendKeys({ press: 'Tab' });
        const text = words(focused());
        if (typeof name === 'string' ? text.startsWith(name) : name.test(text)) return;
      }
      throw new Error(`Tab never came to ${String(name)}`);
    };
    await tabTo('Số tiền');
    expect(pressed(el)).to.deep.equal(['Số tiền 8.000 đồng']);
    await tabTo(said.start);
    await sendKeys({ press: 'Enter' });
    await sees(el, said.ask);
    await waitUntil(() => focused()?.localName === 'h2');
    await tabTo(said.paste);
    await sendKeys({ press: 'Enter' });
    await sees(el, said.textHint);
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => focused()?.localName === 'textarea');
    (focused() as HTMLTextAreaElement).value = EXAMPLE;
    await tabTo(said.read);
    await sendKeys({ press: 'Enter' });
    await sees(el, /Mã chuyển tiền/);
    await waitUntil(() => focused()?.localName === 'h2');
  });
});
