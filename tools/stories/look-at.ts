import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** A line of Storybook's `index.json`. */
export interface Story {
  readonly id: string;
  readonly type: string;
  /** `narrow`: drawn on the narrowest phone. */
  readonly tags?: readonly string[];
}

const axe = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));
const phone = { width: 360, height: 740 };
const narrowPhone = { width: 320, height: 740 };

/** What a story's page says about itself. It runs in the page. */
function measure(): { drawn: boolean; wide: string[] } {
  const element = [...document.querySelectorAll('*')].find((node) =>
    node.localName.startsWith('toso-'),
  );
  const root = element?.shadowRoot;
  const text = root?.querySelector<HTMLElement>('.root')?.innerText.trim() ?? '';
  const boxes = [document.documentElement, ...(root?.querySelectorAll('dialog[open]') ?? [])];
  const wide = boxes.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  return { drawn: text !== '', wide: wide.map(({ localName }) => localName) };
}

/** The rules of WCAG 2.2 A and AA that the page breaks, each with where. It runs in the page. */
async function brokenRules(): Promise<string[]> {
  interface Axe {
    run(
      where: string,
      how: object,
    ): Promise<{
      violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
    }>;
  }
  const { axe: rules } = globalThis as unknown as { axe: Axe };
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await rules.run('#storybook-root', { runOnly: { type: 'tag', values } });
  return violations.map(({ id, nodes }) => {
    const [node] = nodes;
    return `breaks ${id} at ${JSON.stringify(node?.target)}: ${node?.failureSummary ?? ''}`;
  });
}

/** Waits until the story has been drawn and played, whether that went well or not. */
const played = (page: Page) =>
  page.waitForFunction(
    () => {
      const { __STORYBOOK_PREVIEW__: preview } = globalThis as {
        __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
      };
      return /^(finished|errored|aborted)$/.test(preview?.currentRender?.phase ?? '');
    },
    undefined,
    { timeout: 20_000 },
  );

async function faultsOn(page: Page, shot: string | undefined): Promise<string[]> {
  await played(page);
  // Pictures and rules are about what stays: the sheet has risen by then.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
  const { drawn, wide } = await page.evaluate(measure);
  await page.addScriptTag({ path: axe });
  const broken = await page.evaluate(brokenRules);
  if (shot) await page.screenshot({ path: shot });
  return [
    ...(drawn ? [] : ['draws nothing']),
    ...wide.map((name) => `<${name}> scrolls sideways`),
    ...broken,
  ];
}

/** Opens one story by itself and says what is wrong with it; nothing, when nothing is. */
export async function lookAt(
  browser: Browser,
  address: string,
  { id, tags = [] }: Story,
  shot?: string,
): Promise<string[]> {
  const viewport = tags.includes('narrow') ? narrowPhone : phone;
  const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error') said.push(`console: ${line.text()}`);
  });
  page.on('pageerror', (error) => said.push(`throws ${error.message}`));
  try {
    await page.goto(`${address}iframe.html?viewMode=story&id=${id}`);
    return [...(await faultsOn(page, shot)), ...said];
  } catch (error) {
    return [String(error), ...said];
  } finally {
    await context.close();
  }
}
