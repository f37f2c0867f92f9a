import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { browserPath } from '../browsers/needs.ts';
import { serveFolder } from './serve-folder.ts';
import { lookAt, type Story } from './look-at.ts';

/**
 * Opens every story of the built Storybook on a phone's width and fails where one draws nothing,
 * writes an error to the console, breaks a WCAG A or AA rule or scrolls sideways.
 *
 * `--shots=FOLDER` keeps a picture of each; `--only=TEXT` opens those whose id holds it.
 */
const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const given = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

function storiesIn(): readonly Story[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Story>;
  };
  const wanted = given('only') ?? '';
  return Object.values(index.entries).filter(
    ({ id, type }) => type === 'story' && id.includes(wanted),
  );
}

async function checkAll(browser: Browser, address: string): Promise<number> {
  const shots = given('shots');
  if (shots) mkdirSync(shots, { recursive: true });
  const left = [...storiesIn()];
  let failed = 0;
  const work = async () => {
    for (let story = left.shift(); story; story = left.shift()) {
      const { id } = story;
      const faults = await lookAt(browser, address, story, shots && join(shots, `${id}.png`));
      if (faults.length > 0) failed += 1;
      faults.forEach((fault) => process.stderr.write(`${id}: ${fault}\n`));
    }
  };
  await Promise.all([work(), work(), work()]);
  return failed;
}

const server = await serveFolder(folder);
const browser = await chromium.launch({
  executablePath: browserPath('Chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--lang=vi'],
});
try {
  const all = storiesIn().length;
  const failed = await checkAll(browser, server.address);
  process.stdout.write(`${String(all - failed)} stories passed, ${String(failed)} failed\n`);
  process.exitCode = all > 0 && failed === 0 ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}
