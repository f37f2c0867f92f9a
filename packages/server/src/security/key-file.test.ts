import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDatabase, type Database } from '../database/open.ts';
import { servicesOn } from '../open-services.ts';
import { asking, haiChau, intending } from '../requests/people.test.ts';

describe('The file of keys', () => {
  let folder: string;
  let database: Database;
  let keyFile: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'toso-keys-'));
    keyFile = join(folder, 'keys', 'toso.keys.json');
    database = await openDatabase({});
  });
  after(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });
  const refused = (code: string) => ({ name: 'StartRefusal', code });

  test('is made at the first start, for its owner alone, and asks for a backup', async () => {
    const { notices } = await servicesOn(database, { keyFile });
    assert.equal((await stat(keyFile)).mode & 0o777, 0o600);
    assert.match(notices[0]!.vi, /Hãy sao lưu tệp này/);
    assert.deepEqual((await servicesOn(database, { keyFile })).notices, []);
  });

  test('that others may read is pointed out', async () => {
    await chmod(keyFile, 0o644);
    const { notices } = await servicesOn(database, { keyFile });
    assert.match(notices[0]!.en, /chmod 600/);
    await chmod(keyFile, 0o600);
  });

  test('takes a newer key, and what an older one sealed still opens', async () => {
    const before = await servicesOn(database, { keyFile });
    const intention = intending();
    const first = await before.requests.create(asking(), intention);
    const file = JSON.parse(await readFile(keyFile, 'utf8')) as { sealing: object[] };
    file.sealing.push({ id: 'k2', secret: randomBytes(32).toString('base64url') });
    await writeFile(keyFile, JSON.stringify(file));
    const rotated = await servicesOn(database, { keyFile });
    assert.deepEqual(await rotated.requests.create(asking(), intention), first);
  });

  test('of other data, or without an older key, refuses to start', async () => {
    const file = JSON.parse(await readFile(keyFile, 'utf8')) as { sealing: object[] };
    const wrong = join(folder, 'wrong.json');
    const secret = () => randomBytes(32).toString('base64url');
    const files = [
      { ...file, sealing: file.sealing.slice(1) },
      { ...file, index: secret() },
      { ...file, sealing: file.sealing.map((key) => ({ ...key, secret: secret() })) },
    ];
    for (const content of files) {
      await writeFile(wrong, JSON.stringify(content), { mode: 0o600 });
      await assert.rejects(servicesOn(database, { keyFile: wrong }), refused('wrong_key'));
    }
  });

  test('that is gone is not made anew where there is data', async () => {
    const gone = join(folder, 'gone.json');
    await assert.rejects(servicesOn(database, { keyFile: gone }), refused('key_missing'));
    await assert.rejects(stat(gone), { code: 'ENOENT' });
  });

  test('that is none is refused without showing what is in it', async () => {
    const none = join(folder, 'none.json');
    for (const text of ['', '{}', '{"sealing":"bí mật"}']) {
      await writeFile(none, text, { mode: 0o600 });
      await assert.rejects(servicesOn(database, { keyFile: none }), (error: Error) => {
        assert.equal((error as { code?: string }).code, 'key_unreadable');
        assert.ok(!error.message.includes('bí mật'));
        return true;
      });
    }
  });

  test('is needed to read anything personal', async () => {
    const stored = await database.inUnit(haiChau, (rows) =>
      rows.selectFrom('help_request_contact').selectAll().execute(),
    );
    assert.ok(stored.length > 0);
    assert.ok(!JSON.stringify(stored).includes('905123456'));
  });
});
