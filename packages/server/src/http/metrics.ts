import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Counts and durations by operation; nothing by unit, address or person. */
export interface Metrics {
  observe(operation: string, status: number, ms: number): void;
  /** The Prometheus text format. */
  text(): Promise<{ body: string; type: string }>;
}

export function createMetrics(): Metrics {
  const register = new Registry();
  const calls = new Histogram({
    name: 'toso_http_request_duration_seconds',
    help: 'How long calls took, by operation and class of status.',
    labelNames: ['operation', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [register],
  });
  let withProcess = false;
  return {
    observe: (operation, status, ms) =>
      calls.observe({ operation, status: `${Math.floor(status / 100)}xx` }, ms / 1000),
    text: async () => {
      // Watching the process costs a little, so it begins when somebody looks.
      if (!withProcess) collectDefaultMetrics({ register });
      withProcess = true;
      return { body: await register.metrics(), type: register.contentType };
    },
  };
}
