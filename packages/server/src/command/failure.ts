import { problems, type Localized } from '@toso/contract';
import { UnreadableFile } from '../importing/fault.ts';
import { fileSentences } from '../importing/messages.ts';
import { Refusal } from '../refusal.ts';
import { StartRefusal } from '../start-refusal.ts';

/** Exit codes, as docs/command.md states them. */
export const exitCodes = { ok: 0, failure: 1, usage: 2 } as const;

/** A failure that has its sentence. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly words: Localized;
  readonly exitCode: number;

  constructor(words: Localized, exitCode: number = exitCodes.failure) {
    super(words.en);
    this.words = words;
    this.exitCode = exitCode;
  }
}

/** Wrong usage that the argument parser cannot see. */
export const wrongUsage = (words: Localized): CommandFailure =>
  new CommandFailure(words, exitCodes.usage);

/** Faults of the machine, by the system's code. `{path}` or the address at fault. */
const systemFaults: Readonly<Record<string, Localized>> = {
  EACCES: { vi: 'Không có quyền dùng “{what}”.', en: 'There is no permission to use “{what}”.' },
  EPERM: { vi: 'Không có quyền dùng “{what}”.', en: 'There is no permission to use “{what}”.' },
  EROFS: { vi: '“{what}” nằm trên ổ chỉ đọc.', en: '“{what}” is on a read-only disk.' },
  ENOENT: { vi: 'Không tìm thấy “{what}”.', en: '“{what}” was not found.' },
  ENOTDIR: { vi: '“{what}” không phải thư mục.', en: '“{what}” is not a folder.' },
  EEXIST: {
    vi: '“{what}” đã có và không phải thư mục.',
    en: '“{what}” exists and is not a folder.',
  },
  EISDIR: { vi: '“{what}” là thư mục.', en: '“{what}” is a folder.' },
  ENOSPC: { vi: 'Ổ đĩa đã đầy.', en: 'The disk is full.' },
  EADDRINUSE: {
    vi: 'Cổng {what} đang được chương trình khác dùng. Hãy chọn cổng khác: PORT hoặc --port.',
    en: 'Port {what} is in use by another program. Choose another with PORT or --port.',
  },
  EADDRNOTAVAIL: {
    vi: 'Máy này không có địa chỉ “{what}”.',
    en: 'This machine does not have the address “{what}”.',
  },
  ENOTFOUND: { vi: 'Không tìm thấy máy “{what}”.', en: 'The host “{what}” was not found.' },
  ECONNREFUSED: {
    vi: 'Cơ sở dữ liệu (DATABASE_URL) không trả lời.',
    en: 'The database (DATABASE_URL) does not answer.',
  },
  '28P01': {
    vi: 'Cơ sở dữ liệu không nhận tên hoặc mật khẩu trong DATABASE_URL.',
    en: 'The database refuses the name or password in DATABASE_URL.',
  },
  '3D000': {
    vi: 'Không có cơ sở dữ liệu mang tên trong DATABASE_URL.',
    en: 'The database named in DATABASE_URL does not exist.',
  },
};

const unknown: Localized = {
  vi: 'Có lỗi ngoài dự tính ({what}).',
  en: 'Something unexpected went wrong ({what}).',
};

/** An error of Node's or the database driver's, as far as we read it. */
interface SystemError {
  readonly code?: string;
  readonly path?: string;
  readonly port?: number;
  readonly address?: string;
  readonly hostname?: string;
}

function systemWords({ code, path, port, address, hostname }: SystemError): Localized | undefined {
  const words = systemFaults[code ?? ''];
  if (!words) return undefined;
  const what = (code === 'EADDRINUSE' ? port : undefined) ?? path ?? address ?? hostname ?? '';
  const fill = (text: string) => text.replace('{what}', `${what}`);
  return { vi: fill(words.vi), en: fill(words.en) };
}

/** The fields that Node and the driver add; an error without them has none of these codes. */
const fieldsOf = (error: unknown): SystemError =>
  typeof error === 'object' && error !== null ? error : {};

/**
 * The one sentence for whatever went wrong, without a stack and without anybody's data: an unknown
 * error gives its class only, because a database's message may quote a row.
 */
export function wordsOf(error: unknown): Localized {
  if (error instanceof CommandFailure) return error.words;
  if (error instanceof StartRefusal) return { vi: error.vi, en: error.en };
  if (error instanceof Refusal) return problems[error.code];
  if (error instanceof UnreadableFile) {
    const { vi, en } = fileSentences[error.fault];
    const where = error.where ?? '';
    return { vi: vi.replace('{where}', where), en: en.replace('{where}', where) };
  }
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const name = inner instanceof Error ? inner.name : typeof inner;
  return (
    systemWords(fieldsOf(inner)) ?? {
      vi: unknown.vi.replace('{what}', name),
      en: unknown.en.replace('{what}', name),
    }
  );
}

export const exitCodeOf = (error: unknown): number =>
  error instanceof CommandFailure ? error.exitCode : exitCodes.failure;
