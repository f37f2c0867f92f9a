import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import pg from 'pg';
import { openDatabase, type Database } from './open.ts';

const root = '/usr/lib/postgresql';
const programs = existsSync(root)
  ? readdirSync(root)
      .map((version) => join(root, version, 'bin'))
      .find((folder) => existsSync(join(folder, 'initdb')))
  : undefined;
const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: there it runs as the user that Debian's package made. */
function run(program: string, ...args: string[]): void {
  const path = join(programs!, program);
  const command = isRoot
    ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups', path, ...args]
    : [path, ...args];
  execFileSync(command[0]!, command.slice(1), { stdio: 'ignore', cwd: tmpdir() });
}

/** A throw-away cluster with a database whose owner is no superuser, so that its rows are guarded. */
async function startCluster(): Promise<{ url: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'toso-pg-'));
  if (isRoot) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
    chownSync(folder, id('-u'), id('-g'));
  }
  const data = join(folder, 'data');
  run(
    'initdb',
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  );
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  run('pg_ctl', '-D', data, '-o', options, '-w', '-l', join(folder, 'log'), 'start');
  const at = (user: string, name: string) => `postgres://${user}@localhost/${name}?host=${folder}`;
  const admin = new pg.Client(at('postgres', 'postgres'));
  await admin.connect();
  await admin.query('create role toso_owner login createrole');
  await admin.query('create database toso owner toso_owner');
  await admin.end();
  const stop = () => {
    run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: at('toso_owner', 'toso'), stop };
}

/** What a suite gets: a database that is open while its tests run. */
export interface OpenDatabase {
  readonly database: Database;
  /** PostgreSQL's address; absent on PGlite. */
  readonly url?: string;
}

const missing =
  programs !== undefined || process.env.CI === 'true'
    ? false
    : 'PostgreSQL is not installed (Debian: apt-get install postgresql)';

/** Defines a suite twice: on PGlite in memory, and on PostgreSQL where it is installed. */
export function onEachDatabase(name: string, define: (open: () => OpenDatabase) => void): void {
  const suite = (open: () => Promise<OpenDatabase>, stop: () => void) => {
    let opened: OpenDatabase | undefined;
    before(async () => {
      opened = await open();
    });
    after(async () => {
      await opened?.database.close();
      stop();
    });
    define(() => opened!);
  };
  describe(`${name}, on PGlite`, () => {
    suite(
      async () => ({ database: await openDatabase({}) }),
      () => undefined,
    );
  });
  describe(`${name}, on PostgreSQL`, { skip: missing }, () => {
    let cluster: { url: string; stop: () => void } | undefined;
    suite(
      async () => {
        cluster = await startCluster();
        return { database: await openDatabase({ databaseUrl: cluster.url }), url: cluster.url };
      },
      () => cluster?.stop(),
    );
  });
}
