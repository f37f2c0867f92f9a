import pino, { type DestinationStream, type Logger } from 'pino';
import * as z from 'zod/mini';
import type { Ctx } from './context.ts';

/** The lines of one turn of the event loop in one write: a write a line cost more than the answer. */
function gathered(destination: DestinationStream): DestinationStream {
  let text = '';
  const flush = () => {
    const lines = text;
    text = '';
    destination.write(lines);
  };
  return {
    write: (line) => {
      if (text === '') setImmediate(flush);
      text += line;
    },
  };
}

/** Writes JSON lines. A line holds a route's pattern, never a path, and nothing that was sent. */
export function createLog(destination: DestinationStream | undefined): Logger {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination ? pino(options, gathered(destination)) : pino({ ...options, enabled: false });
}

/** A call that was answered. */
export interface AnsweredCall {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly requestId: string;
}

/** One line a call. */
export function logCall(log: Logger, { method, route, status, ms, requestId }: AnsweredCall): void {
  log.info({ method, route, status, ms: Math.round(ms * 10) / 10, requestId });
}

/**
 * What may be told of a bug: its class, the database's code and where in our code; never its
 * message, which may quote a row.
 */
function traceOf(error: unknown) {
  if (error instanceof z.core.$ZodError) {
    return { error: 'ZodError', issues: error.issues.map(({ code, path }) => ({ code, path })) };
  }
  if (!(error instanceof Error)) return { error: typeof error };
  // The message stands in the stack too, and a line of it may look like one of code.
  const trace = (error.stack ?? '').replace(error.message, '').split('\n');
  const stack = trace.filter((line) => /^\s+at /.test(line));
  const { code } = error as { code?: unknown };
  return {
    error: error.name,
    ...(typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? { code } : {}),
    stack: stack.slice(0, 8).map((line) => line.trim()),
  };
}

/** A bug, to find by the request id that the caller was given. */
export function logBug(log: Logger, c: Ctx, error: unknown): void {
  log.error({ route: c.get('route'), requestId: c.get('requestId'), ...traceOf(error) });
}
