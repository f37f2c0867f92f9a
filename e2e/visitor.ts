import { mkdir, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser, type Driver, type Engine, type Handle } from './drivers.ts';

const patienceMs = 20_000;
const answerMs = 8_000;
const startMs = 40_000;
/** Nobody presses twice sooner on purpose: pages take a second press for half of a double tap. */
const betweenPressesMs = 350;

/** What a browser's driver promised, or an error in its place when it keeps silent. */
async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  const limit = new AbortController();
  const silence = wait(ms, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`${what} took more than ${ms} ms`);
  });
  silence.catch(() => undefined); // Left behind once the answer is here.
  try {
    return await Promise.race([promise, silence]);
  } finally {
    limit.abort();
  }
}

/** Somebody in front of a browser: finds things by their words, and waits as people do. */
export interface Visitor {
  open(url: string): Promise<void>;
  /** Presses the first thing with these words (a regular expression) that can be pressed. */
  press(words: string): Promise<void>;
  /** Writes into the field with this label. */
  write(label: string, text: string): Promise<void>;
  /** Chooses a value of the list or date with this label. */
  choose(label: string, value: string): Promise<void>;
  /** Waits until these words stand on the page; the whole page's words. */
  see(words: string): Promise<string>;
  /** True where something with these words can be pressed now. */
  offers(words: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens a browser for one person. `name` names the pictures of what went wrong. */
export async function visit(engine: Engine, name: string): Promise<Visitor> {
  const driver = await within(startMs, `Starting ${engine}`, openBrowser(engine));

  async function until<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> {
    const deadline = Date.now() + patienceMs;
    let last: unknown;
    do {
      try {
        const found = await within(answerMs, what, look());
        if (found !== null && found !== undefined) return found;
      } catch (error) {
        last = error; // The page may be moving on, or the element was drawn anew: look again.
      }
      await wait(60);
    } while (Date.now() < deadline);
    throw await lost(driver, `${name} in ${engine} waited for ${what}`, last);
  }

  const handle = (what: string, words: string, act: (found: Handle) => Promise<void>) =>
    until(`${what} "${words}"`, async () => {
      const found = await driver.find(what, words);
      if (found) await act(found);
      return found;
    });

  let pressedAt = 0;
  const press = async (found: Handle) => {
    await wait(Math.max(0, pressedAt + betweenPressesMs - Date.now()));
    await found.press();
    pressedAt = Date.now();
  };

  return {
    open: (url) => within(patienceMs, `${name} in ${engine} opening a page`, driver.open(url)),
    press: async (words) => {
      await handle('press', words, press);
    },
    write: async (label, text) => {
      await handle('field', label, (found) => found.write(text));
    },
    choose: async (label, value) => {
      await until(`a choice "${label}"`, async () => (await driver.choose(label, value)) || null);
    },
    see: (words) =>
      until(`words "${words}"`, async () => {
        const all = await driver.words();
        return new RegExp(words, 'iu').test(all) ? all : null;
      }),
    offers: async (words) => (await driver.find('press', words)) !== null,
    close: () => within(answerMs, `${name} closing ${engine}`, driver.close()),
  };
}

/** An error that says what stood on the page instead, with a picture beside the tests' output. */
async function lost(driver: Driver, what: string, cause: unknown): Promise<Error> {
  const silent = '(the page does not answer)';
  const words = await within(answerMs, what, driver.words()).catch(() => silent);
  const folder = process.env['TOSO_E2E_PICTURES'];
  if (folder) {
    await mkdir(folder, { recursive: true });
    const file = `${folder}/${what.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}.png`;
    await within(answerMs, what, driver.shoot()).then(
      (png) => writeFile(file, png),
      () => undefined,
    );
  }
  return new Error(`${what}. The page said: ${words.slice(-1500)}`, { cause });
}
