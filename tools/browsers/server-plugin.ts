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

/** What is asked of the runner. The payloads are what our own tests pass through it. */
const commands: Partial<
  Record<string, (services: Services, payload: unknown) => Promise<unknown>>
> = {
  'toso:link': async ({ links }, input) => ({ ...(await links.make(input as LinkInput)) }),
  'toso:publish': async ({ directory }, publication) => {
    const { unit, entries } = publication as Publication;
    return { ...(await directory.replace(unit, entries)) };
  },
  'toso:accounts': (services, accounts) => publish(services, accounts as Accounts),
  'toso:guide': ({ guides }, words) => {
    const { unit, override } = words as WardWords;
    return guides.replace(unit, override);
  },
};

function pluginOf(server: LazyServer): TestRunnerPlugin {
  return {
    name: 'toso-server',
    serverStop: () => server.close(),
    async executeCommand({ command, payload }) {
      const run = commands[command];
      return run && run((await server.get()).services, payload);
    },
  };
}
