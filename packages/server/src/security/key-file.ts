import { randomBytes } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import type { Notice } from '../services.ts';
import { StartRefusal } from '../start-refusal.ts';
import type { KeyMaterial } from './keys.ts';

const secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/**
 * The file of keys. To change the key, add one at the end of `sealing`: it seals from then on, and
 * the older ones still open. `index` stays for ever.
 */
const KeyFile = z.object({
  formatVersion: z.literal(1),
  sealing: z
    .array(z.object({ id: z.string().check(z.regex(/^[a-z0-9]{1,16}$/)), secret }))
    .check(z.minLength(1)),
  index: secret,
});

const makeSecret = () => randomBytes(32).toString('base64url');

function makeFile(): z.infer<typeof KeyFile> {
  const id = `k${randomBytes(4).toString('hex')}`;
  return { formatVersion: 1, sealing: [{ id, secret: makeSecret() }], index: makeSecret() };
}

const materialOf = ({ sealing, index }: z.infer<typeof KeyFile>): KeyMaterial => ({
  sealing: sealing.map((key) => ({ id: key.id, secret: Buffer.from(key.secret, 'base64url') })),
  index: Buffer.from(index, 'base64url'),
});

/** Keys that nobody keeps: what they seal is lost with the process. */
export const makeKeyMaterial = (): KeyMaterial => materialOf(makeFile());

const unreadable = (path: string) =>
  new StartRefusal('key_unreadable', {
    vi: `Tệp khoá "${path}" không đọc được hoặc không đúng định dạng. Hãy khôi phục tệp này từ bản sao lưu.`,
    en: `The key file "${path}" cannot be read or is not a key file. Restore it from a backup.`,
  });

const missing = (path: string) =>
  new StartRefusal('key_missing', {
    vi: `Dữ liệu đã có nhưng không thấy tệp khoá "${path}". Hãy khôi phục tệp này từ bản sao lưu; không có nó thì không đọc được dữ liệu.`,
    en: `There is data, but no key file "${path}". Restore it from a backup: the data cannot be read without it.`,
  });

const madeNotice = (path: string): Notice => ({
  vi: `Đã tạo tệp khoá "${path}". Hãy sao lưu tệp này ở nơi khác với dữ liệu: mất tệp này là mất thông tin liên hệ của người nhờ giúp.`,
  en: `Made the key file "${path}". Back it up, apart from the data: without it the residents' contact details are lost.`,
});

const openNotice = (path: string): Notice => ({
  vi: `Người khác trên máy này có thể đọc tệp khoá "${path}". Hãy chạy: chmod 600 "${path}"`,
  en: `Others on this machine may read the key file "${path}". Run: chmod 600 "${path}"`,
});

async function readKeys(path: string, text: string) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw unreadable(path);
  }
  const file = KeyFile.safeParse(json);
  if (!file.success) throw unreadable(path);
  const isOpen = process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0;
  return { material: materialOf(file.data), notices: isOpen ? [openNotice(path)] : [] };
}

/**
 * Reads the keys, or makes the file (only its owner may read it) where there is no data yet.
 *
 * @param hasData - Asked only where there is no file.
 * @throws {@link StartRefusal} `key_missing` or `key_unreadable`.
 */
export async function loadKeyFile(
  path: string,
  hasData: () => Promise<boolean>,
): Promise<{ material: KeyMaterial; notices: readonly Notice[] }> {
  try {
    return await readKeys(path, await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof StartRefusal) throw error;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unreadable(path);
  }
  if (await hasData()) throw missing(path);
  const file = makeFile();
  await mkdir(dirname(path), { recursive: true });
  // On the disk before anything is sealed with it: a power cut must not leave data without its key.
  const options = { flag: 'wx', mode: 0o600, flush: true };
  await writeFile(path, `${JSON.stringify(file, null, 2)}\n`, options);
  return { material: materialOf(file), notices: [madeNotice(path)] };
}
