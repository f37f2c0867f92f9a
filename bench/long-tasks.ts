import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Locator, type Page } from 'playwright-core';
import { browserPath } from '../tools/browsers/needs.ts';
import { runScript, toso, withFolder } from './run-server.ts';
import { median, type Table } from './table.ts';

/** A phone that is six times slower than this machine. */
const slowDown = 6;
const runs = 5;
/** W3C Long Tasks. */
const longMs = 50;
/** How long a page is watched after something was done to it. */
const watchMs = 2500;

/** One task of the page's main thread, in milliseconds. */
interface Task {
  readonly wallMs: number;
  /** What the processor spent on it; the rest of `wallMs` went to other programs. */
  readonly cpuMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: unknown };
}

/** Traces the browser while `work` lasts. */
async function traced(browser: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', keep);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', keep);
  return events;
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;

/** The outermost tasks of the main threads of pages, longest first. */
function tasksOf(events: readonly TraceEvent[]): Task[] {
  const named = events.filter(({ name }) => name === 'thread_name');
  const mains = new Set(
    named.filter(({ args }) => args.name === 'CrRendererMain').map((event) => threadOf(event)),
  );
  const ends = new Map<string, number>();
  return events
    .filter((event) => event.ph === 'X' && mains.has(threadOf(event)))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .flatMap((event) => {
      const { ts, dur = 0, tdur = 0 } = event;
      if (ts < (ends.get(threadOf(event)) ?? 0)) return [];
      ends.set(threadOf(event), ts + dur);
      return [{ wallMs: dur / 1000, cpuMs: tdur / 1000 }];
    })
    .sort((a, b) => b.wallMs - a.wallMs);
}

/** Touches the middle of an element, as a finger does. */
async function tap(page: Page, target: Locator): Promise<void> {
  const { x, y } = await target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.touchscreen.tap(x, y);
}

const help = (page: Page) => page.locator('toso-request-help').getByRole('button').first();
const locator = (page: Page) => page.locator('toso-team-locator');

interface Act {
  readonly name: string;
  /** Done before, not measured. */
  readonly before?: (page: Page, url: string) => Promise<unknown>;
  readonly act: (page: Page, url: string) => Promise<unknown>;
}

const toMiddle = (target: Locator) =>
  target.evaluate((element) => element.scrollIntoView({ block: 'center' }));

async function openAnew(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/demo/`);
  await toMiddle(locator(page).locator('input'));
  await page.waitForTimeout(watchMs);
}

/** What a resident does on the demo page, one widget after the other. */
const acts: readonly Act[] = [
  {
    name: 'the page without our script',
    act: async (page, url) => {
      await page.route('**/toso.js', (route) => route.abort());
      await page.goto(`${url}/demo/`);
      await page.unroute('**/toso.js');
    },
  },
  { name: 'the page with its widgets at rest', act: (page, url) => page.goto(`${url}/demo/`) },
  {
    name: 'request help opens',
    before: (page) => toMiddle(help(page)),
    act: (page) => tap(page, help(page)),
  },
  { name: 'the dialog closes', act: (page) => page.keyboard.press('Escape') },
  {
    name: 'the visitor turns to the locator',
    before: (page) => toMiddle(locator(page).locator('input')),
    act: (page) => tap(page, locator(page).locator('input')),
  },
  {
    name: 'the first letters typed into the locator',
    act: async (page) => {
      for (const key of ['t', 'o', 'Space', '1', '2']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(150);
      }
    },
  },
  {
    name: 'a team’s card unfolds',
    before: (page) => toMiddle(locator(page).locator('.list button').first()),
    act: (page) => tap(page, locator(page).locator('.list button').first()),
  },
  {
    name: 'all teams are shown',
    before: openAnew,
    act: (page) => tap(page, locator(page).locator('button.alt').first()),
  },
];

/** Does everything once in a fresh browser context: the tasks of each act. */
async function walk(browser: Browser, session: CDPSession, url: string): Promise<Task[][]> {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    hasTouch: true,
  });
  page.setDefaultTimeout(15_000);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const walked: Task[][] = [];
  for (const { before, act } of acts) {
    await before?.(page, url);
    if (before) await page.waitForTimeout(500);
    const work = async () => {
      await act(page, url);
      await page.waitForTimeout(watchMs);
    };
    walked.push(tasksOf(await traced(session, work)));
  }
  await page.context().close();
  return walked;
}

const ms = (value: number) => `${Math.round(value)}`;

/** Medians over the runs: the longest task by the clock, and by what the processor spent on it. */
function rowOf({ name }: Act, index: number, walks: readonly (readonly Task[][])[]) {
  const tasks = walks.map((walked) => walked[index] ?? []);
  const longest = (of: (task: Task) => number) =>
    tasks.map((all) => all.reduce((most, task) => Math.max(most, of(task)), 0));
  const long = tasks.map((all) => all.filter(({ wallMs }) => wallMs > longMs).length);
  return {
    name,
    value: median(longest(({ wallMs }) => wallMs)),
    note:
      `processor ${ms(median(longest(({ cpuMs }) => cpuMs)))} ms; ` +
      `${long.join(', ')} tasks over ${longMs} ms in the ${walks.length} runs`,
  };
}

/**
 * The longest task that each widget's start holds the page up for. Other programs on the machine
 * make tasks longer, so the page without our script is walked in the same runs.
 */
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
      const session = await browser.newBrowserCDPSession();
      const walks: Task[][][] = [];
      for (let run = 0; run < runs; run++) walks.push(await walk(browser, session, server.url));
      return [
        {
          title: `Longest task on the demo page, processor ${slowDown} times slower`,
          unit: 'ms',
          base: 'a long task',
          rows: [
            { name: 'a long task', value: longMs, note: 'W3C Long Tasks' },
            ...acts.map((act, index) => rowOf(act, index, walks)),
          ],
        },
      ];
    } finally {
      await browser.close();
      server.stop();
    }
  });
