import { createHash } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import type { Intention } from '../services.ts';

/** JSON with its keys in order, so that the same content has the same fingerprint. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

/** A structured-field string (`"…"`, as the draft asks) or the bare key that most clients send. */
const keyForm =
  /^(?:"((?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\]){1,255})"|([\x21\x23-\x7e]{1,255}))$/;

/**
 * What makes a repeated call the same call.
 *
 * @source draft-ietf-httpapi-idempotency-key-header-06.
 * @throws Refusal `idempotency_key_missing`; `invalid_request` when the key is malformed.
 */
export function intentionOf(request: Request, body: unknown): Intention {
  const header = request.headers.get('idempotency-key')?.trim();
  if (!header || header === '""') throw new Refusal('idempotency_key_missing');
  const [, quoted, bare] = keyForm.exec(header) ?? [];
  const key = quoted?.replace(/\\(["\\])/g, '$1') ?? bare;
  if (key === undefined) throw new Refusal('invalid_request');
  const { pathname } = new URL(request.url);
  const text = `${request.method}\n${pathname}\n${canonical(body)}`;
  return { key, fingerprint: createHash('sha256').update(text).digest('hex') };
}
