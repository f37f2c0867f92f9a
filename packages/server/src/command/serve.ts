import { once } from 'node:events';
import type { Server } from 'node:http';
import { provinces } from '@toso/directory/places';
import { hasDemoSite } from '../pages/demo.ts';
import { hasWidgetFiles } from '../pages/widget-files.ts';
import type { Services } from '../services.ts';
import { demoWard } from './demo-data.ts';
import { loadDemo } from './demo.ts';
import { CommandFailure, exitCodes, wrongUsage } from './failure.ts';
import { tell, type Context } from './io.ts';
import { linkUrl } from './links.ts';
import { listen } from './listen.ts';
import { openStore, type PlaceOptions } from './store-options.ts';
import { startTimers } from './timers.ts';

export interface ServeOptions extends PlaceOptions {
  readonly demo?: boolean;
  readonly port?: number;
  readonly host?: string;
}

const words = {
  listening: { vi: 'Tổ Số đang chạy: {url}', en: 'Tổ Số is running: {url}' },
  demoSite: { vi: 'Trang phường mẫu: {url}demo/', en: 'Demo ward site: {url}demo/' },
  noDemoSite: {
    vi: 'Bản cài này không có trang phường mẫu; trang đó ở trong kho mã nguồn.',
    en: 'This installation has no demo ward site; it is in the source repository.',
  },
  noWidgets: {
    vi: 'Chưa có tệp của các tiện ích nên trang /ask và /embed chưa dùng được. Trong kho mã nguồn, chạy: npm run build:widgets',
    en: "The widgets' files are missing: /ask and /embed do not work. In the source repository run: npm run build:widgets",
  },
  teamLink: { vi: 'Đường dẫn thử của “{team}”: {url}', en: 'Demo link of “{team}”: {url}' },
  wardLink: { vi: 'Đường dẫn thử của phường, xã: {url}', en: 'Demo link of the ward: {url}' },
  sampleHere: {
    vi: 'Thư mục này có dữ liệu mẫu; máy chủ chỉ chạy được trên máy này.',
    en: 'This folder holds sample data; the server runs on this machine only.',
  },
  stopping: {
    vi: 'Đang dừng, chờ các việc dở xong.',
    en: 'Stopping; running work is finished first.',
  },
  stopped: { vi: 'Đã dừng.', en: 'Stopped.' },
} as const;

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/** How long running requests get to end before their connections are cut. */
const graceMs = 20_000;

/** A port as people and PORT give it. */
function portOf(options: ServeOptions, env: NodeJS.ProcessEnv): number {
  const port = options.port ?? Number(env['PORT'] || 8080);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw wrongUsage({
    vi: 'PORT phải là số từ 0 đến 65535.',
    en: 'PORT must be a number from 0 to 65535.',
  });
}

const hostOf = (options: ServeOptions, env: NodeJS.ProcessEnv): string =>
  options.host ?? (env['HOST'] || '127.0.0.1');

const demoOutside = () =>
  new CommandFailure({
    vi: 'Dữ liệu mẫu không được phục vụ ra ngoài máy này. Hãy bỏ --demo và --host, hoặc dùng thư mục dữ liệu khác (--data).',
    en: 'Sample data is not served beyond this machine. Drop --demo and --host, or use another data folder (--data).',
  });

async function hasSample({ accounts, directory }: Services): Promise<boolean> {
  if ((await accounts.list(demoWard)).some(({ sample }) => sample)) return true;
  for (const { code } of provinces()) {
    const index = await directory.read(code);
    if (index?.sample) return true;
  }
  return false;
}

/** Sample data stays on this machine: a resident elsewhere would take it for help. */
async function guardSample(
  services: Services,
  host: string,
  options: ServeOptions,
  context: Context,
): Promise<void> {
  if (options.demo) {
    await loadDemo(services, context);
    return;
  }
  if (!(await hasSample(services))) return;
  if (!loopback.test(host)) throw demoOutside();
  context.say(tell(context, words.sampleHere));
}

/** Prints a link for a team and one for the ward, good for a day, so that the demo can be walked. */
async function sayDemoLinks(services: Services, url: string, context: Context): Promise<void> {
  const directory = await services.directory.read(demoWard);
  const [team] = directory?.kind === 'ward' ? directory.teams : [];
  const make = (teamId?: string) =>
    services.links.make({
      unit: demoWard,
      ...(teamId && { teamId }),
      role: 'Bản thử',
      validDays: 1,
    });
  if (team) {
    const { token } = await make(team.id);
    context.say(tell(context, words.teamLink, { team: team.name, url: linkUrl(url, token) }));
  }
  const { token } = await make();
  context.say(tell(context, words.wardLink, { url: linkUrl(url, token) }));
}

/** A terminal and npm both pass a Ctrl-C on: the echo of a signal is not a second one. */
const echoMs = 500;

/** The first signal asks to stop; a later one ends the process at once. */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | undefined;
    const ask = () => {
      if (askedAt !== undefined && performance.now() - askedAt > echoMs) {
        process.exit(exitCodes.failure);
      }
      askedAt ??= performance.now();
      resolve();
    };
    process.on('SIGTERM', ask);
    process.on('SIGINT', ask);
  });
}

/** Takes no new connection and lets running requests end; what takes too long is cut. */
async function drain(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

/** The app over the services; a proxy's address that is none is the operator's slip. */
async function compose(
  services: Services,
  options: ServeOptions,
  env: NodeJS.ProcessEnv,
  stopping: AbortSignal,
) {
  const { createApp } = await import('../app.ts');
  const trustedProxies = (env['TOSO_TRUSTED_PROXIES'] ?? '').split(/[\s,]+/).filter(Boolean);
  try {
    const demo = options.demo === true;
    const archive = env['TOSO_WIDGETS_ARCHIVE'];
    const widgets = archive ? { archive } : {};
    return createApp(services, { log: process.stdout, stopping, demo, trustedProxies, widgets });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw wrongUsage({
      vi: 'TOSO_TRUSTED_PROXIES cần các địa chỉ hoặc mạng, ví dụ 10.0.0.1, 10.1.0.0/16.',
      en: 'TOSO_TRUSTED_PROXIES takes addresses or networks, for example 10.0.0.1, 10.1.0.0/16.',
    });
  }
}

async function run(services: Services, options: ServeOptions, context: Context): Promise<void> {
  const { env } = context;
  const host = hostOf(options, env);
  await guardSample(services, host, options, context);
  const stopping = new AbortController();
  const app = await compose(services, options, env, stopping.signal);
  const { server, url } = await listen(app.fetch, portOf(options, env), host);
  const askedToStop = untilAskedToStop();
  const timers = startTimers(services.timers, context);
  context.say(tell(context, words.listening, { url }));
  if (!hasWidgetFiles()) context.say(tell(context, words.noWidgets));
  if (options.demo) {
    context.say(tell(context, hasDemoSite() ? words.demoSite : words.noDemoSite, { url }));
    await sayDemoLinks(services, url, context);
  }
  await askedToStop;
  context.say(tell(context, words.stopping));
  stopping.abort();
  await drain(server);
  await timers.stop();
}

/**
 * `toso serve`: answers until it is asked to stop, then stops without losing what is under way.
 */
export async function serve(options: ServeOptions, context: Context): Promise<number> {
  if (options.demo && !loopback.test(hostOf(options, context.env))) throw demoOutside();
  portOf(options, context.env);
  const services = await openStore(options, context);
  try {
    await run(services, options, context);
  } finally {
    await services.close();
  }
  context.say(tell(context, words.stopped));
  return exitCodes.ok;
}
