import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserPath } from '../tools/browsers/needs.ts';
import { runScript, toso, withFolder } from './run-server.ts';
import type { Table } from './table.ts';

/** A phone that is six times slower than this machine. */
const slowDown = 6;

/** Tasks over 50 ms since the last call, longest first. */
const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const kept = globalThis as unknown as { tasks: number[] };
    return kept.tasks.splice(0).sort((a, b) => b - a);
  });

async function openPage(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** What a resident does on the demo page, one widget after the other. */
const acts: readonly (readonly [string, (page: Page, url: string) => Promise<void>])[] = [
  [
    'the page without our script',
    async (page, url) => {
      await page.route('**/toso.js', (route) => route.abort());
      await page.goto(`${url}/demo/`);
      await page.unroute('**/toso.js');
    },
  ],
  [
    'the page with its widgets at rest',
    async (page, url) => void (await page.goto(`${url}/demo/`)),
  ],
  [
    'request help opens',
    (page) => page.locator('toso-request-help').getByRole('button').first().click(),
  ],
  ['the dialog closes', (page) => page.keyboard.press('Escape')],
  [
    'the locator starts',
    (page) => page.locator('toso-team-locator').first().scrollIntoViewIfNeeded(),
  ],
  [
    'the first letters typed into the locator',
    async (page) => {
      const field = page.locator('toso-team-locator').locator('input').first();
      await field.pressSequentially('to 12', { delay: 150 });
    },
  ],
];

async function walk(page: Page, url: string) {
  const rows: { name: string; value: number; note: string }[] = [];
  await openPage(page);
  for (const [name, act] of acts) {
    const failed = await act(page, url).then(
      () => '',
      (error: unknown) => `not done: ${String(error).split('\n')[0] ?? ''}`,
    );
    await page.waitForTimeout(2500);
    const tasks = await longTasks(page);
    const all = tasks.map((ms) => `${Math.round(ms)}`).join(', ');
    rows.push({
      name,
      value: tasks[0] ?? 0,
      note: failed || (all ? `all: ${all} ms` : 'none over 50 ms'),
    });
  }
  return rows;
}

/** The longest task that each widget's start holds the page up for. */
export const longTasksOfWidgets = (): Promise<Table[]> =>
  withFolder(async (folder) => {
    const env = {
      TOSO_DATA: join(folder, 'data'),
      TOSO_KEY_FILE: join(folder, 'keys.json'),
      PORT: '0',
    };
    const server = await runScript(toso, ['serve', '--demo'], env);
    const browser = await chromium.launch({
      executablePath: browserPath('Chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
    try {
      const page = await browser.newPage({
        viewport: { width: 360, height: 740 },
        locale: 'vi-VN',
      });
      page.setDefaultTimeout(15_000);
      const rows = await walk(page, server.url);
      return [
        {
          title: `Longest task on the demo page, processor ${slowDown} times slower`,
          unit: 'ms',
          base: 'a long task',
          rows: [{ name: 'a long task', value: 50, note: 'W3C Long Tasks; 0 means none' }, ...rows],
        },
      ];
    } finally {
      await browser.close();
      server.stop();
    }
  });
