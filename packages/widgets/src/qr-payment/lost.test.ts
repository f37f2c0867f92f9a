import { expect, waitUntil } from '@open-wc/testing';
import { lossyPage, type LossyPage } from '../guide/lossy-page.fixture.ts';
import { choose, pictureFile, said, stamp } from './by-hand.fixture.ts';
import { EXAMPLE } from './example-code.ts';
import { symbolOf } from './symbol.ts';

/** A camera that is held at a code. */
function camera() {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 480, height: 360 });
  const context = canvas.getContext('2d')!;
  const paint = () => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 480, 360);
    stamp(context, symbolOf(EXAMPLE)!, [90, 40]);
  };
  paint();
  const timer = setInterval(paint, 100);
  return { stream: () => canvas.captureStream(10), end: () => clearInterval(timer) };
}

describe('the explainer where the network loses what reads pictures', () => {
  let page: LossyPage;
  let end = (): void => undefined;
  afterEach(() => {
    page.close();
    end();
  });

  const atAsk = async (lost: string) => {
    page = await lossyPage('qr-payment', lost);
    await page.press(said.start);
    await page.sees(said.ask);
  };

  it('says so of a photo, and reads it once there is a network', async () => {
    await atAsk('^decoder');
    const file = await pictureFile(400, 400, (context) =>
      stamp(context, symbolOf(EXAMPLE)!, [60, 60]),
    );
    choose({ renderRoot: page.root }, file);
    await page.sees(said.noPart);
    await page.lose();
    choose({ renderRoot: page.root }, file);
    await page.sees(/Mã chuyển tiền/);
  });

  for (const [what, lost] of [
    ['the decoder', '^decoder'],
    ['what explains a code', '^reading'],
  ] as const) {
    it(`closes the camera with a sentence where ${what} does not come, and reads at the next try`, async function () {
      if (!('captureStream' in HTMLCanvasElement.prototype)) this.skip();
      await atAsk(lost);
      const { stream, end: stop } = camera();
      end = stop;
      const streams: MediaStream[] = [];
      const getUserMedia = () => {
        streams.push(stream());
        return Promise.resolve(streams[streams.length - 1]);
      };
      Object.defineProperty(page.window.navigator, 'mediaDevices', {
        configurable: true,
        value: { getUserMedia },
      });
      await page.press(said.camera);
      await page.sees(said.noPart);
      expect(page.words()).to.contain(said.ask).and.not.contain(said.aim);
      expect(page.root.querySelector('video')).to.equal(null);
      const isOff = () =>
        streams.flatMap((each) => each.getTracks()).every((track) => track.readyState === 'ended');
      expect(streams).to.have.lengthOf(1);
      expect(isOff()).to.equal(true);
      await page.lose();
      await page.press(said.camera);
      await page.sees(/Mã chuyển tiền/);
      await waitUntil(isOff, 'the camera is off');
    });
  }
});
