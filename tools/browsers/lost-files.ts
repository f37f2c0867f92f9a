import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/**
 * Loses a file of the page on its way, as a bad connection does:
 * `executeServerCommand('toso:lose', path)` until `executeServerCommand('toso:lose', '')`.
 */
export function lostFiles(): { plugin: TestRunnerPlugin; middleware: Middleware } {
  let lost = '';
  return {
    plugin: {
      name: 'toso-lost-files',
      executeCommand({ command, payload }) {
        if (command !== 'toso:lose' || typeof payload !== 'string') return undefined;
        lost = payload;
        return true;
      },
    },
    middleware: async (context, next) => {
      if (lost && context.path === lost) {
        context.status = 503;
        return;
      }
      await next();
      // Else a browser has what an earlier test file loaded, and loses nothing.
      if (context.path.startsWith('/packages/guides/')) context.set('cache-control', 'no-store');
    },
  };
}
