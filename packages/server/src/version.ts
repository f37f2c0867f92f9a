import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** This release; all packages share it. `0.0.0` is a working copy. */
export const version = manifest.version;
