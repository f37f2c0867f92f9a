import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

interface Loss {
  /** Chosen by a test for itself: engines run one test at the same time. */
  readonly id: string;
  /** Names of files that do not arrive, as a regular expression; empty: all arrive. */
  readonly lost: string;
}

const path = /^\/lossy\/([a-z0-9]+)\/([^?]+)/;

/**
 * The files for script tags behind a network that loses some: `/lossy/{id}/toso.js` is the loader,
 * and `executeServerCommand('toso:lose', { id, lost: '^request-help' })` says what is lost from now on.
 */
export function lossyFiles(): { plugin: TestRunnerPlugin; middleware: Middleware } {
  const losses = new Map<string, string>();
  return {
    plugin: {
      name: 'toso-lossy-files',
      executeCommand({ command, payload }) {
        if (command !== 'toso:lose') return undefined;
        // The payload is what our own tests pass through the runner.
        const { id, lost } = payload as Loss;
        losses.set(id, lost);
        return { lost };
      },
    },
    middleware: async (context, next) => {
      const [, id = '', file = ''] = path.exec(context.url) ?? [];
      const lost = losses.get(id);
      if (lost && new RegExp(lost).test(file)) {
        context.respond = false;
        context.req.socket.destroy();
        return;
      }
      if (file) context.url = `/packages/widgets/dist/embed/${file}`;
      await next();
    },
  };
}
