import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isShipped = (file) => !/\.(test|stories|fixture|d)\.[a-z]+$/.test(file);

/** Everything that the files for script tags are made of, in an order that no disk decides. */
const made = globSync(
  [
    'packages/{contract,directory,guides,sdk,vietqr,widgets}/src/**/*.{ts,json}',
    'tools/rollup/*.{ts,mjs}',
    'rollup.config.mjs',
    'package-lock.json',
  ],
  { cwd: root },
)
  .filter(isShipped)
  .sort();

/**
 * Six letters and figures that differ when anything differs of what the files are made of. All files
 * of a build carry the same ones: the loader says them once, and files of two builds never meet.
 */
export const release = made
  .reduce(
    (hash, file) => hash.update(`${file}\0`).update(readFileSync(root + file)),
    createHash('sha256'),
  )
  .digest('hex')
  .slice(0, 6);

/** For each file the number of its first private name: each name of all files has its own. */
export const firstPrivate = new Map();
made.reduce((count, file) => {
  firstPrivate.set(root + file, count);
  return count + new Set(readFileSync(root + file, 'utf8').match(/#[a-zA-Z_$][\w$]*/g)).size;
}, 0);
