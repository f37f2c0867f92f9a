import {
  fieldErrors,
  fieldProblems,
  Problem,
  problems,
  type FieldError,
  type ProblemCode,
} from '@toso/contract';
import * as z from 'zod/mini';
import { Refusal } from '../refusal.ts';
import type { Ctx } from './context.ts';
import type { Lang } from './language.ts';

/** A refused parse: which fields, in words only when the reader's language is known. */
class InvalidInput extends Refusal {
  readonly #issues: readonly z.core.$ZodIssue[];
  readonly #input: unknown;

  constructor(issues: readonly z.core.$ZodIssue[], input: unknown) {
    super('invalid_request');
    this.#issues = issues;
    this.#input = input;
  }

  errors(lang: Lang): FieldError[] {
    return fieldErrors(this.#issues, this.#input, lang);
  }
}

/**
 * What `schema` reads in `input`.
 *
 * @throws InvalidInput, which names the fields and never repeats what was sent.
 */
export function accept<S extends z.ZodMiniType>(schema: S, input: unknown): z.output<S> {
  const read = schema.safeParse(input);
  if (!read.success) throw new InvalidInput(read.error.issues, input);
  return read.data;
}

const pointerTo = (path: readonly (string | number)[]) => ['#', ...path].join('/');

function errorsOf(refusal: Refusal, lang: Lang): FieldError[] {
  if (refusal instanceof InvalidInput) return refusal.errors(lang);
  return refusal.fields.map(({ path, code }) => ({
    pointer: pointerTo(path),
    code,
    detail: fieldProblems[code][lang],
  }));
}

/** The problem document (RFC 9457) of a refusal. */
export function problemOf(refusal: Refusal, requestId: string, lang: Lang): Problem {
  const { code } = refusal;
  const errors = errorsOf(refusal, lang);
  const problem = {
    type: `/docs#problem-${code}`,
    title: problems[code][lang],
    status: refusal.status,
    code,
    requestId,
    ...(errors.length > 0 ? { errors } : {}),
  };
  return Problem.parse(problem);
}

/** Headers that belong to a refusal: when to come back, how to sign in. */
const headersOf: Partial<Record<ProblemCode, Record<string, string>>> = {
  unavailable: { 'Retry-After': '5' },
  idempotency_in_progress: { 'Retry-After': '1' },
};

/** Answers a refusal, in the reader's language. Nobody keeps a copy of it. */
export function answerProblem(c: Ctx, refusal: Refusal): Response {
  const lang = c.get('lang');
  for (const [name, value] of Object.entries(headersOf[refusal.code] ?? {})) c.header(name, value);
  if (refusal.retryAfterSeconds !== undefined) {
    c.header('Retry-After', String(Math.max(1, Math.ceil(refusal.retryAfterSeconds))));
  }
  c.header('Content-Type', 'application/problem+json');
  c.header('Content-Language', lang);
  c.header('Cache-Control', 'no-store');
  c.header('Vary', 'Accept-Language', { append: true });
  const body = JSON.stringify(problemOf(refusal, c.get('requestId'), lang));
  // The statuses in the contract's table are all ones that may have a body.
  return c.body(body, refusal.status as 400);
}
