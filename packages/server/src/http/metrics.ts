import { collectDefaultMetrics, Registry } from 'prom-client';

/** Counts and durations by operation; nothing by unit, address or person. */
export interface Metrics {
  observe(operation: string, status: number, ms: number): void;
  /** The Prometheus text format. */
  text(): Promise<{ body: string; type: string }>;
}

const name = 'toso_http_request_duration_seconds';

/** Upper bounds in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** The calls of one operation that ended alike. */
interface Tally {
  readonly labels: string;
  /** Calls up to each bound and above the one before; the last above all. */
  readonly counts: number[];
  seconds: number;
}

/** One tally as a histogram, whose counts include those of smaller bounds. */
function linesOf({ labels, counts, seconds }: Tally): string[] {
  let sum = 0;
  const buckets = counts.map((count, at) => {
    sum += count;
    return `${name}_bucket{le="${bounds[at] ?? '+Inf'}",${labels}} ${sum}`;
  });
  return [...buckets, `${name}_sum{${labels}} ${seconds}`, `${name}_count{${labels}} ${sum}`];
}

/**
 * Counting costs each call a look-up and two additions; the text is made when somebody asks. The
 * histogram of prom-client sorts and joins its labels at every call.
 *
 * @source Prometheus text format 0.0.4.
 */
export function createMetrics(): Metrics {
  const register = new Registry();
  const tallies = new Map<string, (Tally | undefined)[]>();
  const tallyOf = (operation: string, hundreds: number): Tally => {
    const ofOperation = tallies.get(operation) ?? [];
    tallies.set(operation, ofOperation);
    const labels = `operation="${operation}",status="${hundreds}xx"`;
    const counts = Array.from({ length: bounds.length + 1 }, () => 0);
    return (ofOperation[hundreds] ??= { labels, counts, seconds: 0 });
  };
  let withProcess = false;
  return {
    observe: (operation, status, ms) => {
      const hundreds = Math.floor(status / 100);
      const tally = tallies.get(operation)?.[hundreds] ?? tallyOf(operation, hundreds);
      const above = bounds.findIndex((bound) => ms <= bound * 1000);
      const at = above < 0 ? bounds.length : above;
      tally.counts[at] = (tally.counts[at] ?? 0) + 1;
      tally.seconds += ms / 1000;
    },
    text: async () => {
      // Watching the process costs a little, so it begins when somebody looks.
      if (!withProcess) collectDefaultMetrics({ register });
      withProcess = true;
      const lines = [...tallies.values()].flat().flatMap((tally) => (tally ? linesOf(tally) : []));
      const help = `# HELP ${name} How long calls took, by operation and class of status.`;
      const head = [help, `# TYPE ${name} histogram`];
      const body = [...head, ...lines, '', await register.metrics()].join('\n');
      return { body, type: register.contentType };
    },
  };
}
