import { expect } from '@open-wc/testing';
import {
  choose,
  asked,
  fault,
  pictureFile,
  press,
  said,
  sees,
  show,
  stamp,
  words,
} from './by-hand.fixture.ts';
import { codes } from './by-hand.fixture.ts';
import { EXAMPLE } from './example-code.ts';
import { photosOf, type Photo } from './photos.fixture.ts';
import { codesInFile } from './scan.ts';
import { symbolOf } from './symbol.ts';

const fileOf = ({ width, height, data }: Photo, type?: string) =>
  pictureFile(
    width,
    height,
    (context) => context.putImageData(new ImageData(data, width, height), 0, 0),
    type,
  );
const transfer = /Mã chuyển tiền đến tài khoản/;

describe('a photo of a code', () => {
  it('is read in at least fourteen of fifteen that are hard to read', async () => {
    const missed: string[] = [];
    for (const photo of photosOf(EXAMPLE)) {
      const found = await codesInFile(await fileOf(photo));
      if (found[0] !== EXAMPLE) missed.push(photo.name);
    }
    expect(missed.length, missed.join(', ')).to.be.at.most(1);
  });

  it('is read from the picture that the element draws itself, whether a part is lit or not', async () => {
    const el = await show();
    for (const line of ['', 'Nội dung']) {
      if (line) press(el, line);
      await el.updateComplete;
      const paths = Array.from(el.renderRoot.querySelectorAll('.code path')).slice(1);
      const file = await pictureFile(456, 456, (context) => {
        context.setTransform(8, 0, 0, 8, 32, 32);
        for (const path of paths) {
          context.fillStyle = path.getAttribute('fill') ?? '#000';
          context.fill(new Path2D(path.getAttribute('d') ?? ''));
        }
      });
      expect(await codesInFile(file), line).to.deep.equal([EXAMPLE]);
    }
  });

  it('is explained once chosen, as PNG and as JPEG', async () => {
    const [photo] = photosOf(EXAMPLE);
    for (const type of ['image/png', 'image/jpeg']) {
      const el = await asked();
      choose(el, await fileOf(photo!, type));
      await sees(el, transfer);
      expect(words(el.renderRoot.querySelector('ul'))).to.contain('8.000 đồng');
    }
  });

  it('is read when pasted instead of text', async () => {
    const el = await asked();
    press(el, said.paste);
    await sees(el, said.textHint);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(await fileOf(photosOf(EXAMPLE)[0]!));
    const event = new ClipboardEvent('paste', { clipboardData, cancelable: true });
    // Firefox gives its events an empty clipboard of their own.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    el.renderRoot.querySelector('textarea')!.dispatchEvent(event);
    await sees(el, transfer);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('with two codes lets one choose, and comes back to the choice', async () => {
    const el = await asked();
    const two = await pictureFile(800, 400, (context) => {
      stamp(context, symbolOf(EXAMPLE)!, [40, 60]);
      stamp(context, symbolOf('https://ward.example/')!, [500, 90]);
    });
    choose(el, two);
    await sees(el, said.several.replace('{count}', '2'));
    await expect(el).to.be.accessible();
    press(el, /Mã này mở một trang web/);
    await sees(el, /ward\.example/);
    press(el, said.back);
    await sees(el, said.several.replace('{count}', '2'));
    press(el, transfer);
    await sees(el, '8.000 đồng');
  });

  it('is taken once where the same code is in it twice', async () => {
    const twice = await pictureFile(800, 400, (context) => {
      stamp(context, symbolOf(codes.fixed)!, [40, 60]);
      stamp(context, symbolOf(codes.fixed)!, [460, 60]);
    });
    expect(await codesInFile(twice)).to.deep.equal([codes.fixed]);
  });
});

describe('a file without a code that can be read', () => {
  const refuse = async (file: File, sentence: string) => {
    const el = await asked();
    choose(el, file);
    await sees(el, sentence);
    expect(fault(el)).to.equal(sentence);
    await expect(el).to.be.accessible();
    // The ways to a code are still there.
    expect(el.renderRoot.querySelector('input[type=file]')).to.exist;
  };

  it('is told how to photograph a code, where there is none in it', async () => {
    const leaves = await pictureFile(300, 300, (context) => {
      context.fillStyle = '#484';
      for (let at = 0; at < 40; at++) context.fillRect((at * 67) % 300, (at * 41) % 300, 30, 12);
    });
    await refuse(leaves, said.noCode);
  });

  it('is told to choose a picture instead of a PDF', () =>
    refuse(
      new File(['%PDF-1.7\n%âã\n1 0 obj'], 'hoa-don.pdf', { type: 'application/pdf' }),
      said.noImage,
    ));

  it('is told to take a screenshot, where the picture is broken', async () => {
    const torn = new Uint8Array(600).fill(7);
    torn.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    torn.fill(0, 16, 24);
    await refuse(new File([torn], 'anh.png', { type: 'image/png' }), said.broken);
    await refuse(new File([], 'anh.jpg', { type: 'image/jpeg' }), said.broken);
  });

  it('is not opened where it says that it is as large as a wall', async () => {
    const head = new Uint8Array(64);
    head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    new DataView(head.buffer).setUint32(16, 30_000);
    new DataView(head.buffer).setUint32(20, 30_000);
    await refuse(new File([head], 'anh.png', { type: 'image/png' }), said.tooBig);
  });

  it('reads a code in a photo of 24 million pixels', async () => {
    const file = await pictureFile(6000, 4000, (context) =>
      stamp(context, symbolOf(EXAMPLE)!, [2000, 900], 40),
    );
    expect(await codesInFile(file)).to.deep.equal([EXAMPLE]);
  });

  it('keeps the page as it was while nobody chose anything', async () => {
    const el = await show();
    press(el, said.start);
    await sees(el, said.ask);
    el.renderRoot.querySelector('input[type=file]')!.dispatchEvent(new Event('change'));
    await el.updateComplete;
    expect(fault(el)).to.equal('');
  });
});
