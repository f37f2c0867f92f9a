import type { Logger } from 'pino';
import { logCall, type AnsweredCall } from './log.ts';
import type { Metrics } from './metrics.ts';

/** Tells operators of a call that was answered. */
export type Report = (operation: string, call: AnsweredCall) => void;

/** One line in the log, one count in the metrics. */
export const reportTo =
  (log: Logger, metrics: Metrics): Report =>
  (operation, call) => {
    metrics.observe(operation, call.status, call.ms);
    logCall(log, call);
  };
