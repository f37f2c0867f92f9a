import { guideList, type GuideText } from '@toso/guides';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { browserPath } from '../tools/browsers/needs.ts';
import { wantedEngines } from './drivers.ts';
import { freePort, makePlace, startServer, type Place, type RunningServer } from './server.ts';

/** The smallest phone of the issue, held by somebody with a finger. */
const phone = {
  viewport: { width: 360, height: 640 },
  ...{ isMobile: true, hasTouch: true, locale: 'vi-VN' },
};

/** The answers that lead from the first question to each situation, the shortest way. */
function pathsOf({ questions }: GuideText): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const ways: (readonly [question: string | undefined, path: readonly string[]])[] = [
    [questions[0]?.id, []],
  ];
  const asked = new Set<string>();
  for (const [id, path] of ways) {
    if (id === undefined || asked.has(id)) continue;
    asked.add(id);
    for (const { text, question, situation } of questions.find((each) => each.id === id)?.answers ??
      []) {
      if (situation && !paths.has(situation)) paths.set(situation, [...path, text]);
      ways.push([question, [...path, text]]);
    }
  }
  return paths;
}

/** Touches the button of this name; not done while anything lies over its middle. */
const touch = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

/** How much wider than the screen the page is, in pixels. */
const tooWide = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

async function walk(page: Page, text: GuideText, id: string): Promise<void> {
  const situation = text.situations.find((each) => each.id === id);
  assert.ok(situation, id);
  for (const { title } of situation.steps) {
    await page.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor();
    assert.equal(await tooWide(page), 0, `${id}: ${title}`);
    await touch(page, 'Đã làm được');
  }
  await page.getByRole('heading', { name: 'Xong', exact: true }).waitFor();
}

// A finger is what only Chromium's driver has; with a mouse's press the other two walk in guide.test.ts.
describe('the guides on a phone, by finger', { skip: !wantedEngines.includes('chromium') }, () => {
  let place: Place;
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    place = await makePlace();
    server = await startServer(place, await freePort());
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
    browser = await chromium.launch({ executablePath: browserPath('Chromium'), args });
    context = await browser.newContext(phone);
    context.setDefaultTimeout(15_000);
  });
  after(async () => {
    await browser.close();
    await server.stop();
    await place.remove();
  });

  for (const { id, load } of guideList) {
    it(`leads through every situation of “${id}” from its first question to the end`, async () => {
      const text = await load.vi();
      const page = await context.newPage();
      const address = `${server.origin}/demo/a-guide`;
      const widget = `<div data-toso="guide" data-guide="${id}" data-unit="20242" data-kiosk></div>`;
      const source = /<script src="(?<file>[^"]*toso\.js)"/.exec(
        await (await fetch(`${server.origin}/demo/`)).text(),
      )?.groups?.['file'];
      assert.ok(source, 'the snippet of the demo page');
      await page.route(address, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><meta name="viewport" content="width=device-width">${widget}<script src="${source}" defer></script>`,
        }),
      );
      const paths = pathsOf(text);
      assert.equal(paths.size, text.situations.length);
      for (const [situation, path] of paths) {
        await page.goto(address);
        for (const answer of path) await touch(page, answer);
        await walk(page, text, situation);
      }
      await page.close();
    });
  }
});
