import type { Operation, OperationId, operations } from '@toso/contract';
import type * as z from 'zod/mini';
import type { Intention, Member } from '../services.ts';
import type { Expected } from './conditions.ts';

type Operations = typeof operations;

type Read<O, Part extends string> =
  O extends Readonly<Record<Part, infer S extends z.ZodMiniType>> ? z.output<S> : undefined;

/** A member with the cookie's secret. */
export interface SignedIn {
  readonly member: Member;
  readonly secret: string;
}

/** A call that is already checked: by the contract, for its secret, for its limits. */
export interface Call<O> {
  readonly params: Read<O, 'params'>;
  readonly query: Read<O, 'query'>;
  readonly body: Read<O, 'body'>;
  readonly intention: O extends { idempotent: true } ? Intention : undefined;
  readonly expected: O extends { conditional: true } ? Expected : undefined;
  /** The resident's token: well-formed, which says nothing about whether it is good. */
  readonly token: O extends { access: 'resident' } ? string : undefined;
  readonly signedIn: O extends { access: 'desk' } ? SignedIn : undefined;
  readonly page: O extends { paged: true } ? { limit: number; after?: string } : undefined;
}

type AnswerBody<O> = O extends { answer: { body: infer S extends z.ZodMiniType } }
  ? z.input<S>
  : undefined;

/** Any operation's call, as routes make it before its handler's type is known. */
export interface AnyCall extends Record<keyof Call<Operation>, unknown> {
  readonly signedIn: SignedIn | undefined;
}

/** What public content was made from: while the unit has this version, it stays the same. */
export interface Fixed {
  readonly unit: string;
  readonly version: string;
}

/** What a handler answers; routes turn it into HTTP. */
export interface Answer<Body = unknown> {
  readonly body: Body;
  /** The row's version: the ETag of what may be changed. */
  readonly version?: number;
  /** True of what may be taken back at once: nobody shows it stale. */
  readonly revocable?: true;
  /** Of public content that changes only when its unit publishes: it is written out once. */
  readonly fixed?: Fixed;
  /** Where the next page begins. */
  readonly next?: string;
  /** Relative to the API's root. */
  readonly location?: string;
  /** Sets or clears the member's cookie. */
  readonly session?: { readonly secret: string; readonly expiresAt: string } | 'closed';
}

/** Bytes that were checked when they were published, and never change. */
export interface Published {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly fixed: Fixed;
}

/** Answers one operation. Throws a `Refusal` or something that is a bug. */
export type Handler<Id extends OperationId> = (
  call: Call<Operations[Id]>,
) => Promise<Id extends 'getDirectorySnapshot' ? Published : Answer<AnswerBody<Operations[Id]>>>;

/** One handler for each operation: leaving one out does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
