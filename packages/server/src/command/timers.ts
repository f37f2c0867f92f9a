import type { TimerService } from '../services.ts';
import { tell, type Context } from './io.ts';

/** How often what time brings is done: a request climbs at most this late. */
const everyMs = 30_000;

const failed = {
  vi: 'Việc định kỳ chưa làm được ({name}); sẽ thử lại sau 30 giây.',
  en: 'Work due by time failed ({name}); it is tried again in 30 seconds.',
};

/** Runs what is due, at once and then every 30 seconds, never twice at a time. */
export function startTimers(timers: TimerService, context: Context): { stop(): Promise<void> } {
  const work = async () => {
    try {
      await timers.run();
    } catch (error) {
      // The class only: a database's message may quote a row.
      const name = error instanceof Error ? error.name : typeof error;
      context.say(tell(context, failed, { name }));
    }
  };
  let running = work();
  const interval = setInterval(() => {
    running = running.then(work);
  }, everyMs);
  return {
    stop: async () => {
      clearInterval(interval);
      await running;
    },
  };
}
