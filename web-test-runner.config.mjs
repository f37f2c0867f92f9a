import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { fileURLToPath } from 'node:url';
import { accessibilityTree } from './tools/browsers/accessibility-tree.ts';
import { lossyFiles } from './tools/browsers/lossy-files.ts';
import { browserPath } from './tools/browsers/needs.ts';
import { testServer } from './tools/browsers/server-plugin.ts';
import { startWebKitDriver } from './tools/browsers/webkit-driver.ts';

/** Started as root in containers, and with nothing that calls home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=vi',
];

const engines = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: browserPath('Chromium'), args },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: browserPath('Firefox'), headless: true },
    }),
  webkit: async () => {
    const { hostname, port, capabilities } = await startWebKitDriver();
    return webdriverLauncher({ hostname, port, path: '/', logLevel: 'error', capabilities });
  },
};

/** `BROWSERS=chromium npm run test:browser` while developing; all three otherwise. */
const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

const server = testServer();
const lossy = lossyFiles();

export default {
  middleware: [lossy.middleware, server.middleware],
  files: ['packages/widgets/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@toso/source', 'browser', 'production'] },
  plugins: [
    server.plugin,
    lossy.plugin,
    accessibilityTree(),
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
      target: 'es2022',
    }),
  ],
  browsers: await Promise.all(wanted.map((name) => engines[name]())),
  // WebKit's driver types into one window at a time, and two cores carry no more anyway.
  concurrency: 1,
  concurrentBrowsers: 1,
  testsStartTimeout: 60_000,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  // The first test that needs the server waits for its start, on a busy machine too.
  testFramework: { config: { timeout: 40_000 } },
  filterBrowserLogs: ({ args: [first] }) => !String(first).includes('dev mode'),
};
