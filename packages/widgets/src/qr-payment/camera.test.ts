import { expect, waitUntil } from '@open-wc/testing';
import { holdClock, type HeldClock } from '../base/held-clock.fixture.ts';
import { KIOSK_IDLE_MS } from '../base/idle.ts';
import {
  all,
  asked,
  button,
  fault,
  part,
  paste,
  press,
  said,
  sees,
  show,
  stamp,
} from './by-hand.fixture.ts';
import { EXAMPLE } from './example-code.ts';
import type { QrPayment } from './qr-payment.ts';
import { symbolOf } from './symbol.ts';

/** The platform's own camera, which no test can drive in all three engines. */
function standIn(getUserMedia: MediaDevices['getUserMedia'] | undefined): void {
  const value = getUserMedia && { getUserMedia };
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value });
}
/** The page's own, where it is not inherited. */
const secure = Object.getOwnPropertyDescriptor(window, 'isSecureContext');
const refusing = (name: string) => () => Promise.reject(new DOMException('', name));

/** What a camera sees that is held at a code once `point` was called. */
function scene() {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 480, height: 360 });
  const context = canvas.getContext('2d')!;
  const paint = (text?: string) => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 480, 360);
    if (text) stamp(context, symbolOf(text)!, [90, 40]);
  };
  paint();
  const stream = canvas.captureStream(10);
  let text: string | undefined;
  const timer = setInterval(() => paint(text), 100);
  return {
    stream,
    point: (at: string) => {
      text = at;
    },
    end: () => clearInterval(timer),
  };
}
const twoWays = (el: QrPayment) =>
  button(el, said.paste) !== undefined && el.renderRoot.querySelector('input[type=file]') !== null;
const isOff = (stream: MediaStream) =>
  stream.getTracks().every(({ readyState }) => readyState === 'ended');

describe('the camera', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'mediaDevices');
    Reflect.deleteProperty(navigator, 'userAgent');
    if (secure) Object.defineProperty(window, 'isSecureContext', secure);
    else Reflect.deleteProperty(window, 'isSecureContext');
  });

  it('reads a code that it is held at, and is off then', async function () {
    if (!('captureStream' in HTMLCanvasElement.prototype)) this.skip();
    const { stream, point, end } = scene();
    standIn(() => Promise.resolve(stream));
    const el = await asked();
    press(el, said.camera);
    await sees(el, said.aim);
    expect(el.renderRoot.querySelector('video')!.srcObject).to.equal(stream);
    await expect(el).to.be.accessible();
    point(EXAMPLE);
    await sees(el, /Mã chuyển tiền/);
    expect(isOff(stream)).to.equal(true);
    end();
  });

  it('is off once somebody turns it off, goes away, or the element leaves the page', async function () {
    if (!('captureStream' in HTMLCanvasElement.prototype)) this.skip();
    for (const leave of [
      (el: QrPayment) => press(el, said.stop),
      (el: QrPayment) => press(el, said.back),
      (el: QrPayment) => el.remove(),
    ]) {
      const { stream, end } = scene();
      standIn(() => Promise.resolve(stream));
      const el = await asked();
      press(el, said.camera);
      await sees(el, said.aim);
      leave(el);
      await waitUntil(() => isOff(stream));
      end();
    }
  });

  it('that is pulled out leaves the other two ways, with a sentence', async function () {
    if (!('captureStream' in HTMLCanvasElement.prototype)) this.skip();
    const { stream, end } = scene();
    standIn(() => Promise.resolve(stream));
    const el = await asked();
    press(el, said.camera);
    await sees(el, said.aim);
    stream.getTracks().forEach((track) => track.stop());
    await sees(el, said.noCamera);
    expect(fault(el)).to.equal(said.noCamera);
    expect(twoWays(el)).to.equal(true);
    end();
  });

  const faults = [
    ['NotAllowedError', said.refused],
    ['NotFoundError', said.noCamera],
    ['NotReadableError', said.noCamera],
  ] as const;
  for (const [name, sentence] of faults) {
    it(`leaves the other two ways after ${name}`, async () => {
      standIn(refusing(name));
      const el = await asked();
      press(el, said.camera);
      await sees(el, sentence);
      expect(fault(el)).to.equal(sentence);
      expect(twoWays(el)).to.equal(true);
      await expect(el).to.be.accessible();
    });
  }

  it('is let go where it was permitted after the visitor went on', async function () {
    if (!('captureStream' in HTMLCanvasElement.prototype)) this.skip();
    const { stream, end } = scene();
    let permit: (stream: MediaStream) => void = () => undefined;
    standIn(() => new Promise((resolve) => (permit = resolve)));
    const el = await asked();
    press(el, said.camera);
    await sees(el, said.asking);
    press(el, said.back);
    await sees(el, said.example);
    permit(stream);
    await waitUntil(() => isOff(stream));
    expect(all(el)).to.contain(said.example);
    end();
  });

  const without: readonly (readonly [string, () => void, string])[] = [
    [
      'over plain HTTP',
      () => Object.defineProperty(window, 'isSecureContext', { configurable: true, value: false }),
      said.plain,
    ],
    [
      'inside Zalo',
      () =>
        Object.defineProperty(navigator, 'userAgent', {
          configurable: true,
          value: 'Mozilla/5.0 (iPhone) Mobile/15E148 Zalo iOS/502 ZaloTheme/light ZaloLanguage/vn',
        }),
      said.inApp,
    ],
    ['where the browser has none', () => standIn(undefined), said.noCamera],
  ];
  for (const [where, set, sentence] of without) {
    it(`is not offered ${where}, which is said beside the other two ways`, async () => {
      set();
      const el = await asked();
      expect(all(el)).to.contain(sentence);
      expect(part(el, 'camera')).to.equal(null);
      expect(twoWays(el)).to.equal(true);
      await expect(el).to.be.accessible();
    });
  }
});

describe('<toso-qr-payment kiosk>', () => {
  let clock: HeldClock;
  beforeEach(() => {
    clock = holdClock();
  });
  afterEach(() => clock.release());

  it('forgets the code once nobody has touched it for a while', async () => {
    const el = await show('vi', { kiosk: true });
    press(el, said.start);
    await sees(el, said.ask);
    await paste(el, EXAMPLE);
    await sees(el, /Mã chuyển tiền/);
    clock.pass(KIOSK_IDLE_MS);
    await sees(el, said.example);
    press(el, said.start);
    await sees(el, said.ask);
    press(el, said.paste);
    await waitUntil(() => el.renderRoot.querySelector('textarea'));
    expect(el.renderRoot.querySelector('textarea')!.value).to.equal('');
  });
});
