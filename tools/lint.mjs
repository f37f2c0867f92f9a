/** `npm run lint`: what can be checked without running the product. */
import { runSteps } from './steps.mjs';

const source = '--conditions=@toso/source';
const node = (...args) => ['node', source, ...args];
const packages = ['contract', 'vietqr', 'directory', 'guides', 'sdk', 'widgets', 'server'];
const built = 'packages build';

const { ok } = await runSteps([
  { name: 'words', command: node('tools/check/words.ts') },
  { name: 'licences', command: node('tools/check/licences.ts', '--check') },
  { name: 'generated files are current', command: node('tools/generate.ts', '--check') },
  { name: 'prettier', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'manifest of the elements', command: node('tools/manifest-check.ts') },
  { name: 'types', command: ['tsc', '--project', '.'] },
  { name: 'eslint', command: ['eslint', '.'] },
  { name: built, command: ['npm', 'run', '--silent', 'build:packages'] },
  ...packages.map((name) => ({
    name: `@toso/${name} publishes well`,
    command: ['publint', 'run', `packages/${name}`, '--pack=false', '--level=warning'],
    needs: [built],
  })),
]);
process.exitCode = ok ? 0 : 1;
