import type { App, Services } from '@toso/server';
import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import { Readable } from 'node:stream';

type LinkInput = Parameters<Services['links']['make']>[0];
type Account = Parameters<Services['accounts']['propose']>[1]['accounts'][number];
interface Accounts {
  readonly unit: string;
  readonly accounts: readonly Account[];
}
interface WardWords {
  readonly unit: string;
  readonly override: Parameters<Services['guides']['replace']>[1];
}
interface Publication {
  readonly unit: string;
  readonly entries: Parameters<Services['directory']['replace']>[1];
}

/** Paths that the product's server answers; the runner serves everything else. */
const ours = /^\/(v1|widgets|ask|embed|t|readyz|healthz|openapi\.json)(\/|$|\?)/;

/** The real server, in the runner's process, on in-memory PGlite; opened at the first call. */
function lazyServer() {
  let opened: Promise<{ services: Services; app: App }> | undefined;
  const open = async () => {
    const { createApp, openServices } = await import('@toso/server');
    const services = await openServices({});
    return { services, app: createApp(services, { limits: 'off' }) };
  };
  return {
    get: () => (opened ??= open()),
    close: async () => (await opened)?.services.close(),
  };
}

type LazyServer = ReturnType<typeof lazyServer>;
type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const hasBody = (method: string) => !['GET', 'HEAD'].includes(method);

/**
 * Puts the real server on the same origin as the browser tests. Tests reach it as residents do;
 * what residents cannot do, the other side of a request, they ask of the runner:
 * `executeServerCommand('toso:link', { unit, role, validDays })` makes a member's link and
 * `executeServerCommand('toso:publish', { unit, entries })` publishes a ward's directory,
 * `executeServerCommand('toso:accounts', { unit, accounts })` its accounts, and
 * `executeServerCommand('toso:guide', { unit, override })` its own words for a guide, whose problems
 * are the answer. Each test file uses a unit of its own.
 */
export function testServer(): { plugin: TestRunnerPlugin; middleware: Middleware } {
  const server = lazyServer();
  return { plugin: pluginOf(server), middleware: middlewareOf(server) };
}

/** Answers the product's paths. A plugin's `serverStart` comes too late to add it: see the runner. */
const middlewareOf =
  (server: LazyServer): Middleware =>
  async (context, next) => {
    if (!ours.test(context.url)) {
      await next();
      return;
    }
    const { app } = await server.get();
    const { method, headers } = context;
    const body = hasBody(method) ? { body: Readable.toWeb(context.req), duplex: 'half' } : {};
    const init = { method, headers: headers as Record<string, string>, ...body };
    const answer = await app.fetch(
      new Request(new URL(context.url, context.origin), init as RequestInit),
    );
    context.status = answer.status;
    answer.headers.forEach((value, name) => context.append(name, value));
    context.body = Buffer.from(await answer.arrayBuffer());
  };

/** Publishes accounts as two clerks do. */
async function publish({ accounts: service }: Services, { unit, accounts }: Accounts) {
  const opened = await service.propose(unit, { accounts, by: 'clerk one' });
  if (!opened) return { kind: 'unchanged' };
  const { id } = opened.proposal;
  return { ...(await service.confirm(unit, { id, code: opened.code, by: 'clerk two' })) };
}

const commands: readonly string[] = ['toso:link', 'toso:publish', 'toso:accounts', 'toso:guide'];

function pluginOf(server: LazyServer): TestRunnerPlugin {
  return {
    name: 'toso-server',
    serverStop: () => server.close(),
    async executeCommand({ command, payload }) {
      if (!commands.includes(command)) return undefined;
      const { services } = await server.get();
      // The payload is what our own tests pass through the runner.
      if (command === 'toso:link') return { ...(await services.links.make(payload as LinkInput)) };
      if (command === 'toso:accounts') return publish(services, payload as Accounts);
      if (command === 'toso:guide') {
        const { unit, override } = payload as WardWords;
        return services.guides.replace(unit, override);
      }
      const { unit, entries } = payload as Publication;
      return { ...(await services.directory.replace(unit, entries)) };
    },
  };
}
