import { expect } from '@open-wc/testing';
import { pictureFile, stamp } from './by-hand.fixture.ts';
import { decode } from './decoder.ts';
import { EXAMPLE } from './example-code.ts';
import { symbolOf } from './symbol.ts';

/**
 * None of the engines that run these tests has `BarcodeDetector` (it comes with Android and macOS).
 * This class stands in for the platform's: it has the interface of the Shape Detection API, W3C, and
 * its `detect` really reads the picture, with our decoder. What it cannot show is how well a
 * phone's own reads.
 */
class StandIn {
  /** Empty: it cannot say. */
  static formats: readonly string[] = ['code_128', 'qr_code'];
  static asked: unknown[] = [];
  static looks = 0;
  /** What it reads that our decoder does not. */
  static reads: readonly string[] | undefined;
  static fails: DOMException | undefined;

  static getSupportedFormats(): Promise<readonly string[]> {
    const { formats } = StandIn;
    return formats.length > 0
      ? Promise.resolve(formats)
      : Promise.reject(new DOMException('', 'UnknownError'));
  }

  constructor(options?: { formats?: readonly string[] }) {
    StandIn.asked.push(options?.formats);
  }

  async detect(source: HTMLCanvasElement): Promise<{ rawValue: string; format: string }[]> {
    StandIn.looks++;
    if (StandIn.fails) throw StandIn.fails;
    const { width, height } = source;
    const pixels = source.getContext('2d')!.getImageData(0, 0, width, height);
    const texts = StandIn.reads ?? (await decode(pixels, false));
    return texts.map((rawValue) => ({ rawValue, format: 'qr_code' }));
  }
}

/** The part that reads pictures, as a page has it that was just opened: it asks the browser once. */
let pages = 0;
const opened = async (): Promise<typeof import('./scan.ts')> =>
  // What a query leads to is the same module, which its type does not know.
  (await import(new URL(`./scan.ts?page=${pages++}`, import.meta.url).href)) as Awaited<
    typeof import('./scan.ts')
  >;

const photo = () =>
  pictureFile(400, 400, (context) => stamp(context, symbolOf(EXAMPLE)!, [60, 60]));

describe('the browser’s own reader of codes', () => {
  beforeEach(() => {
    Object.assign(StandIn, {
      formats: ['code_128', 'qr_code'],
      asked: [],
      looks: 0,
      reads: undefined,
      fails: undefined,
    });
    Object.defineProperty(window, 'BarcodeDetector', { configurable: true, value: StandIn });
  });
  afterEach(() => Reflect.deleteProperty(window, 'BarcodeDetector'));

  it('is asked for QR codes alone, and what it reads counts, though ours read nothing', async () => {
    StandIn.reads = [EXAMPLE];
    const { codesInFile } = await opened();
    expect(await codesInFile(await pictureFile(400, 400, () => undefined))).to.deep.equal([
      EXAMPLE,
    ]);
    expect(StandIn.asked).to.deep.equal([['qr_code']]);
    expect(StandIn.looks).to.equal(1);
  });

  it('gives way to ours where it fails at a picture', async () => {
    StandIn.fails = new DOMException('no service', 'NotSupportedError');
    const { codesInFile } = await opened();
    expect(await codesInFile(await photo())).to.deep.equal([EXAMPLE]);
    expect(StandIn.looks).to.equal(1);
  });

  it('is left alone where it reads no QR codes, or cannot say what it reads', async () => {
    StandIn.formats = ['code_128'];
    const without = await opened();
    expect(await without.codesInFile(await photo())).to.deep.equal([EXAMPLE]);

    StandIn.formats = [];
    const silent = await opened();
    expect(await silent.codesInFile(await photo())).to.deep.equal([EXAMPLE]);
    expect([StandIn.asked, StandIn.looks]).to.deep.equal([[], 0]);
  });

  it('is not made where there is none', async () => {
    Reflect.deleteProperty(window, 'BarcodeDetector');
    const { codesInFile } = await opened();
    expect(await codesInFile(await photo())).to.deep.equal([EXAMPLE]);
  });
});
