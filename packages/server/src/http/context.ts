import type { Context } from 'hono';
import type { Bindings, Caller } from './caller.ts';
import type { Lang } from './language.ts';

/** What every part of HTTP may ask of the call in hand. */
export interface Variables {
  requestId: string;
  lang: Lang;
  caller: Caller;
  /** The pattern that matched, for logs and metrics: never the path itself. */
  route: string;
  /** The operation's id, or the page's name: the only label of metrics. */
  operation: string;
  /** True where a person reads the answer in a browser: refusals are pages then. */
  page: boolean;
}

export interface Env {
  Bindings: Bindings;
  Variables: Variables;
}

export type Ctx = Context<Env>;
