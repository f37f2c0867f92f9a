import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import { describe, it } from 'node:test';

/** V8 counts each block that runs, in code that it compiles from here on: hence the late imports. */
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { classify, explainAny } = await import('@toso/vietqr/classify');
const { bankOf } = await import('@toso/vietqr/banks');
const { vi } = await import('@toso/vietqr/words/vi');

const explainText = (text: string) => explainAny(classify(text), { words: vi, bankOf });
const account = '00020101021138570010A00000072701270006970405011300000000000000208QRIBFTTA';

/** How many blocks of the package ran during `work`. */
async function stepsOf(work: () => void): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => /vietqr\/src\/\w+\.ts$/.test(url) && !url.endsWith('.test.ts'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

describe('the work of reading', () => {
  for (const [what, textOf] of [
    ['fields without end', (size: number) => '0002016304' + '9000'.repeat(size / 4)],
    ['templates without end', (size: number) => '000201' + '26080004AAAA'.repeat(size / 12)],
    ['nothing but noughts', (size: number) => '00020' + '0'.repeat(size)],
    ['hidden characters', (size: number) => '0002015999' + '\u202e'.repeat(size)],
    ['letters to compose', (size: number) => '0002015999' + 'e\u0302\u0301'.repeat(size / 3)],
    ['labels of a web address', (size: number) => `https://${'a.'.repeat(size / 2)}vn`],
    ['semicolons', (size: number) => `WIFI:${';'.repeat(size)}`],
    ['backslashes', (size: number) => `MECARD:${'\\'.repeat(size)}`],
    ['lines', (size: number) => `BEGIN:VCARD${'\nFN'.repeat(size / 3)}`],
    ['dots', (size: number) => 'a.'.repeat(size / 2)],
  ] as const) {
    it(`grows with the text, no faster: ${what}`, async () => {
      const steps = async (size: number) => await stepsOf(() => explainText(textOf(size)));
      await steps(600); // What runs only once.
      const [short, long] = [await steps(960), await steps(3840)];
      assert.ok(short > 0);
      assert.ok(long <= 4 * short + 200, `${short} steps for 960, ${long} for 3,840 letters`);
    });
  }

  it('stays the same beyond what a QR code can hold', async () => {
    const steps = async (size: number) => await stepsOf(() => explainText(account.repeat(size)));
    assert.equal(await steps(2000), await steps(200));
  });
});
