import { write } from '@toso/vietqr';
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { symbolOf } from '../packages/widgets/src/qr-payment/symbol.ts';
import { browserPath } from '../tools/browsers/needs.ts';
import { quiet, wantedEngines } from './drivers.ts';
import { freePort, makePlace, startServer } from './server.ts';

/** An account that cannot exist. */
const payment = { bin: '970405', account: '0000000001234', amountVnd: 8000, purpose: 'Lệ phí mẫu' };

const [width, height] = [640, 480];

/** What a camera films that is held still at a code: three frames, which Chromium repeats. */
function filmOf(text: string): Uint8Array {
  const symbol = symbolOf(text);
  assert.ok(symbol);
  const scale = 7;
  const [left, top] = [width, height].map((side) => Math.floor((side - symbol.size * scale) / 2));
  const light = new Uint8Array(width * height).fill(235);
  symbol.dark.forEach((isDark, at) => {
    if (!isDark) return;
    const x = (left ?? 0) + (at % symbol.size) * scale;
    const y = (top ?? 0) + Math.floor(at / symbol.size) * scale;
    for (let row = y; row < y + scale; row++)
      light.fill(16, row * width + x, row * width + x + scale);
  });
  const frame = [Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)];
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, ...frame, ...frame, ...frame]);
}

/** Runs inside the page, before anything else: keeps what the camera gave, to see it end. */
function watchCamera(): void {
  const { mediaDevices } = navigator;
  const own = mediaDevices.getUserMedia.bind(mediaDevices);
  const tracks: MediaStreamTrack[] = [];
  Object.assign(window, { cameraTracks: tracks });
  mediaDevices.getUserMedia = async (wanted) => {
    const stream = await own(wanted);
    tracks.push(...stream.getTracks());
    return stream;
  };
}
const statesOf = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { cameraTracks: MediaStreamTrack[] }).cameraTracks.map(
      ({ readyState }) => readyState,
    ),
  );

// Only Chromium takes a film in place of a camera.
describe(
  'a payment code before a camera, in chromium',
  { skip: !wantedEngines.includes('chromium') },
  () => {
    let browser: Browser;
    let page: Page;
    const endings: (() => Promise<unknown>)[] = [];

    before(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'toso-camera-'));
      endings.unshift(() => rm(folder, { recursive: true, force: true }));
      const code = write(payment);
      assert.ok(code.kind === 'written');
      const film = join(folder, 'code.y4m');
      await writeFile(film, filmOf(code.text));
      const place = await makePlace();
      endings.unshift(() => place.remove());
      const port = await freePort();
      const server = await startServer(place, port);
      endings.unshift(() => server.stop());
      browser = await chromium.launch({
        executablePath: browserPath('Chromium'),
        args: [
          ...quiet,
          ...['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'],
          `--use-file-for-fake-video-capture=${film}`,
        ],
      });
      endings.unshift(() => browser.close());
      page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
      await page.addInitScript(watchCamera);
      await page.goto(`http://localhost:${port}/demo/`);
    });
    after(async () => {
      for (const end of endings) await end().catch(() => undefined);
    });

    it('is explained with its bank, its last four digits and its amount', async () => {
      const explainer = page.locator('toso-qr-payment');
      await explainer.getByRole('button', { name: 'Xem mã của bạn' }).click();
      await explainer.getByRole('button', { name: 'Dùng máy ảnh' }).click();
      const heading = explainer.getByRole('heading', { name: 'Mã chuyển tiền đến tài khoản' });
      await heading.waitFor({ timeout: 20_000 });
      const lines = await explainer.locator('[part=lines]').innerText();
      assert.match(lines, /Agribank/);
      assert.match(lines, /8\.000 đồng/);
      assert.match(lines, /LE PHI MAU/i);
      assert.equal(await explainer.locator('[part=lines] u').innerText(), '1234');
    });

    it('is left alone then: the camera is off', async () => {
      const states = await statesOf(page);
      assert.ok(states.length > 0);
      assert.deepEqual(new Set(states), new Set(['ended']));
    });

    it('is turned off with a sentence where what reads it does not come', async () => {
      const explainer = page.locator('toso-qr-payment');
      await page.reload();
      await explainer.getByRole('button', { name: 'Xem mã của bạn' }).click();
      await page.route(/\/decoder-/, (route) => route.abort());
      await explainer.getByRole('button', { name: 'Dùng máy ảnh' }).click();
      const fault = explainer.locator('[part=fault]');
      await fault.waitFor({ timeout: 20_000 });
      assert.match(await fault.innerText(), /Chưa tải được phần đọc mã/);
      await explainer.getByRole('heading', { name: 'Bạn có mã ở đâu' }).waitFor();
      const states = await statesOf(page);
      assert.ok(states.length > 0);
      assert.deepEqual(new Set(states), new Set(['ended']));
    });
  },
);
