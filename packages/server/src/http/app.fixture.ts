import { consentTexts, type HelpRequestAccepted, type HelpRequestInput } from '@toso/contract';
import { createApp, type AppOptions } from '../app.ts';
import { openServices } from '../open-services.ts';
import type { Bindings } from './caller.ts';

/** For tests: the real app over the real services on in-memory PGlite, reached over https. */
export async function openApp(options: AppOptions = {}) {
  const services = await openServices({});
  const app = createApp(services, options);
  const send = async (path: string, init: RequestInit = {}, env?: Bindings) =>
    app.fetch(new Request(new URL(path, 'https://api.test'), init), env);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return { services, app, send, post };
}

export type TestApp = Awaited<ReturnType<typeof openApp>>;

const [consent] = consentTexts.filter(({ lang }) => lang === 'vi');

/** A request that is right in every field. */
export const asking = (change: Partial<HelpRequestInput> = {}): HelpRequestInput => ({
  unit: '20242',
  topic: 'vneid',
  mode: 'home',
  name: 'Bác Tư',
  phone: '0905 123 456',
  place: 'kiệt 12/3 Phan Châu Trinh',
  isAdult: true,
  consent: {
    version: consent?.version ?? '',
    lang: consent?.lang ?? '',
    hash: consent?.hash ?? '',
  },
  ...change,
});

/** Asks for help with a key of its own. */
export async function ask(
  { post }: TestApp,
  change: Partial<HelpRequestInput> = {},
): Promise<HelpRequestAccepted> {
  const answer = await post('/v1/help-requests', asking(change), {
    'idempotency-key': crypto.randomUUID(),
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as HelpRequestAccepted;
}

/** The `Authorization` header of a resident. */
export const bearer = ({ token }: { token: string }) => ({ authorization: `Bearer ${token}` });

/** What a problem document says, as a test reads it. */
export interface ReadProblem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly requestId: string;
  readonly errors?: readonly { pointer: string; code: string; detail: string }[];
}

export const problemIn = async (answer: Response) => (await answer.json()) as ReadProblem;
