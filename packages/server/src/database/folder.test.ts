import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { servicesOn } from '../open-services.ts';
import { asking, clock, haiChau, intending } from '../requests/people.test.ts';
import { openDatabase } from './open.ts';

describe('A data folder on disk', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'toso-data-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** Which of `traces` stand in the tables' files; the write-ahead log is another matter. */
  async function inTables(traces: readonly string[]): Promise<string[]> {
    const names = await readdir(join(folder, 'database', 'base'), { recursive: true });
    const found = new Set<string>();
    for (const name of names) {
      const path = join(folder, 'database', 'base', name);
      const bytes = await readFile(path).catch(() => undefined);
      for (const trace of traces) if (bytes?.includes(trace)) found.add(trace);
    }
    return [...found];
  }

  test('keeps requests over a restart, and a day after erasing has none of their bytes', async () => {
    const time = clock();
    const keyFile = join(folder, 'keys.json');
    const first = await openDatabase({ dataFolder: folder });
    const services = await servicesOn(first, { keyFile, now: time.now });
    const { code, token } = await services.requests.create(asking(), intending());
    const row = await first.inUnit(haiChau, (rows) =>
      rows.selectFrom('help_request_contact').selectAll().executeTakeFirstOrThrow(),
    );
    await services.close();

    const again = await openDatabase({ dataFolder: folder });
    const later = await servicesOn(again, { keyFile, now: time.now });
    assert.equal((await later.requests.get(code, token)).value.state, 'new');
    const traces = [row.phone, row.name, row.phone_digest];
    assert.deepEqual((await inTables(traces)).sort(), [...traces].sort());
    await later.requests.erase(code, token);
    time.pass(25);
    await later.timers.run();
    assert.deepEqual(await inTables(traces), []);
    await later.close();
  });

  test('is closed when what was asked before has been kept', async () => {
    const keyFile = join(folder, 'keys.json');
    const services = await servicesOn(await openDatabase({ dataFolder: folder }), { keyFile });
    const sendings = Array.from({ length: 8 }, () =>
      services.requests.create(asking(), intending()),
    );
    // Closing begins while they are under way.
    await sendings[0];
    await services.close();
    const accepted = await Promise.all(sendings);
    const later = await servicesOn(await openDatabase({ dataFolder: folder }), { keyFile });
    for (const { code, token } of accepted) {
      assert.equal((await later.requests.get(code, token)).value.code, code);
    }
    await later.close();
  });
});
