import { consentTexts, HelpRequestAccepted } from '@toso/contract';
import { randomInt, randomUUID } from 'node:crypto';

const unit = '20242';
const places = ['nam duong', 'Hải Châu', 'hoa khanh', 'Sơn Trà', 'phường 5', 'q. Thanh Khê'];
const consent = consentTexts[0];

/** The address of a household behind the proxy. */
const household = (number: number) => ({
  'X-Forwarded-For': `10.0.${Math.floor(number / 250)}.${(number % 250) + 1}`,
  'X-Forwarded-Proto': 'https',
});

const question = () => ({
  unit,
  topic: 'vneid',
  mode: 'home',
  name: 'Cô Thử',
  phone: '0905 123 471',
  place: 'kiệt 1 Đường Thử',
  isAdult: true,
  consent: { version: consent?.version, lang: consent?.lang, hash: consent?.hash },
});

/** A call, and what it answered. @throws where it was refused. */
type Call = (path: string, init?: RequestInit, headers?: Record<string, string>) => Promise<string>;

async function look(call: Call): Promise<void> {
  const place = encodeURIComponent(places[randomInt(places.length)] ?? '');
  await call(`/v1/units?q=${place}`);
  await call(`/v1/directory/${unit}`);
  await call(`/v1/teams?unit=${unit}`);
}

async function ask(call: Call): Promise<HelpRequestAccepted> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
  const init = { method: 'POST', body: JSON.stringify(question()) };
  return HelpRequestAccepted.parse(JSON.parse(await call('/v1/help-requests', init, headers)));
}

async function follow(call: Call, { code, token }: HelpRequestAccepted, erases: boolean) {
  const headers = { Authorization: `Bearer ${token}` };
  await call(`/v1/help-requests/${code}`, {}, headers);
  if (erases) await call(`/v1/help-requests/${code}`, { method: 'DELETE' }, headers);
}

/** The next resident does everything. @returns How many calls that were. */
export type Visit = () => Promise<number>;

/**
 * Residents of so many households, in turn, at the real server behind a proxy: each looks a place
 * and its teams up, asks for help, follows the request, and every second one erases it.
 */
export function residents(origin: string, households: number): Visit {
  let visits = 0;
  return async () => {
    const number = visits++;
    const from = household(number % households);
    let calls = 0;
    const call: Call = async (path, init = {}, headers = {}) => {
      calls++;
      const answer = await fetch(origin + path, { ...init, headers: { ...from, ...headers } });
      const text = await answer.text();
      if (answer.ok) return text;
      throw new Error(`${path.split('?')[0] ?? ''}: ${answer.status} ${text}`);
    };
    await look(call);
    await follow(call, await ask(call), number % 2 > 0);
    return calls;
  };
}
