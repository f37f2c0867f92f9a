import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { browserPath } from '../tools/browsers/needs.ts';
import { startWebKitDriver } from '../tools/browsers/webkit-driver.ts';
import { chooseInPage, findInPage, wordsInPage } from './in-page.ts';

/** Something that a person can press or write into. */
export interface Handle {
  press(): Promise<void>;
  write(text: string): Promise<void>;
}

/** What the three engines have in common, each through its own protocol. */
export interface Driver {
  open(url: string): Promise<void>;
  find(what: string, pattern: string): Promise<Handle | null>;
  /** Gives the list or date with this label a value; false while there is none. */
  choose(label: string, value: string): Promise<boolean>;
  words(): Promise<string>;
  shoot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** `BROWSERS=chromium npm run test:e2e` while developing; all three otherwise. */
export const wantedEngines = engines.filter((engine) =>
  (process.env['BROWSERS'] ?? engines.join()).split(',').includes(engine),
);

/** The phone of the issue: 360 px wide. */
const size = { width: 360, height: 740 };
/** What Chromium is started with on a machine for tests. */
export const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const call = (what: string, pattern: string) =>
  `(${findInPage.toString()})(${JSON.stringify(what)}, ${JSON.stringify(pattern)})`;

const choice = (label: string, value: string) =>
  `(${chooseInPage.toString()})(${call('field', label)}, ${JSON.stringify(value)})`;

async function openChromium(): Promise<Driver> {
  const browser = await chromium.launch({ executablePath: browserPath('Chromium'), args: quiet });
  const page = await browser.newPage({ viewport: size, locale: 'vi-VN' });
  return {
    open: async (url) => {
      await page.goto(url);
    },
    find: async (what, pattern) => {
      // The cast: what a string evaluates to is unknown to the library; ours gives an element or null.
      const element = (await page.evaluateHandle(call(what, pattern))).asElement() as
        import('playwright-core').ElementHandle | null;
      return (
        element && {
          press: () => element.click(),
          write: async (text) => {
            await element.focus();
            await page.keyboard.type(text);
          },
        }
      );
    },
    choose: async (label, value) => (await page.evaluate<unknown>(choice(label, value))) === true,
    words: () => page.evaluate(wordsInPage),
    shoot: () => page.screenshot(),
    close: () => browser.close(),
  };
}

async function openFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('Firefox'),
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'vi' },
    defaultViewport: size,
  });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    find: async (what, pattern) => {
      // The cast: as above.
      const element = (await page.evaluateHandle(call(what, pattern))).asElement() as
        import('puppeteer-core').ElementHandle | null;
      return element && { press: () => element.click(), write: (text) => element.type(text) };
    },
    choose: async (label, value) => Boolean(await page.evaluate(choice(label, value))),
    words: () => page.evaluate(wordsInPage),
    shoot: () => page.screenshot(),
    close: () => browser.close(),
  };
}

async function openWebKit(): Promise<Driver> {
  // The language that WebKitGTK says it would like to read.
  const webkit = await startWebKitDriver({ LANGUAGE: 'vi' });
  const { hostname, port, capabilities } = webkit;
  const browser = await remote({
    hostname,
    port,
    path: '/',
    logLevel: 'silent',
    connectionRetryCount: 0,
    connectionRetryTimeout: 20_000,
    capabilities,
  }).catch((error: unknown) => {
    webkit.stop();
    throw error;
  });
  const idOf = (found: unknown) => Object.values((found ?? {}) as Record<string, string>)[0];
  return {
    open: async (url) => {
      await browser.navigateTo(url);
    },
    find: async (what, pattern) => {
      const id = idOf(await browser.executeScript(`return ${call(what, pattern)}`, []));
      if (id === undefined) return null;
      return {
        press: async () => {
          // What lies under the dialog's bar is brought out first, as a thumb does.
          const element = { 'element-6066-11e4-a52e-4f735466cecf': id };
          await browser.executeScript('arguments[0].scrollIntoView({ block: "center" })', [
            element,
          ]);
          await browser.elementClick(id);
        },
        write: (text) => browser.elementSendKeys(id, text),
      };
    },
    choose: async (label, value) =>
      Boolean(await browser.executeScript(`return ${choice(label, value)}`, [])),
    words: async () =>
      String(await browser.executeScript(`return (${wordsInPage.toString()})()`, [])),
    shoot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    close: async () => {
      await Promise.race([browser.deleteSession(), wait(2000, null, { ref: false })]).catch(
        () => undefined, // A browser that has ended already ends again with its driver.
      );
      webkit.stop();
    },
  };
}

/** Starts a browser with nothing in its memory. */
export const openBrowser = (engine: Engine): Promise<Driver> =>
  ({ chromium: openChromium, firefox: openFirefox, webkit: openWebKit })[engine]();
