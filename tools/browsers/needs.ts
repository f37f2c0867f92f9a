import { existsSync, readdirSync } from 'node:fs';

/** A program that tests need, where Debian puts it, and in which package it comes. */
interface Need {
  readonly name: string;
  readonly packages: readonly string[];
  /** The variable that names another place of the program. */
  readonly variable?: string;
  /** Ubuntu has it as a snap only, which tests do not drive. */
  readonly isSnapOnUbuntu?: boolean;
  readonly path: () => string | undefined;
}

const firstOf = (...paths: string[]) => paths.find((path) => existsSync(path));
const bothOf = (path: string, beside: string) => (existsSync(beside) ? firstOf(path) : undefined);

/** The newest server of PostgreSQL that Debian's packages brought. */
function postgresFolder(): string | undefined {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  return firstOf(...versions.map((version) => `${base}/${version}/bin/initdb`));
}

/** Everything that `npm test` runs besides Node. */
export const needs: readonly Need[] = [
  {
    name: 'Chromium',
    packages: ['chromium'],
    variable: 'TOSO_CHROMIUM',
    isSnapOnUbuntu: true,
    path: () =>
      process.env['TOSO_CHROMIUM'] ?? firstOf('/usr/bin/chromium', '/usr/bin/google-chrome'),
  },
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    variable: 'TOSO_FIREFOX',
    isSnapOnUbuntu: true,
    path: () => process.env['TOSO_FIREFOX'] ?? firstOf('/usr/bin/firefox-esr', '/usr/bin/firefox'),
  },
  {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver'],
    path: () => firstOf('/usr/bin/WebKitWebDriver'),
  },
  {
    name: 'a screen for WebKitGTK',
    packages: ['xvfb', 'xauth', 'dbus'],
    path: () => bothOf('/usr/bin/xvfb-run', '/usr/bin/xauth'),
  },
  {
    // The widths of phones: a wider font wraps other lines, and stories are judged by where lines end.
    name: 'Noto Sans',
    packages: ['fonts-noto-core'],
    path: () =>
      firstOf(
        '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
        '/usr/share/fonts/noto/NotoSans-Regular.ttf',
        '/usr/share/fonts/google-noto/NotoSans-Regular.ttf',
      ),
  },
  { name: 'PostgreSQL', packages: ['postgresql'], path: postgresFolder },
];

/** What is not on this machine. */
export const missing = (): readonly Need[] => needs.filter((need) => !need.path());

/** The path of a browser, or an error that says how to get it. */
export function browserPath(name: 'Chromium' | 'Firefox'): string {
  const path = needs.find((need) => need.name === name)?.path();
  if (path) return path;
  throw new Error(
    `${name} is not here. Run "node tools/browsers/install.ts", or set TOSO_${name.toUpperCase()} to its path.`,
  );
}

/** WebKitGTK's own small browser, which its driver drives. */
export function miniBrowserPath(): string {
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];
  const names = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  const paths = folders.flatMap((f) => names.map((n) => `/usr/lib/${f}/${n}/MiniBrowser`));
  const found = firstOf(...paths);
  if (found) return found;
  throw new Error('WebKitGTK is not here. Run "node tools/browsers/install.ts".');
}
