/**
 * `npm test`: everything that must hold, in the order that finds faults soonest. The closing line
 * `N passed, N failed` sums the tests of all runners. `npm test -- --only=lint,node` runs a part.
 */
import { countBrowsers, countNode } from './counts.mjs';
import { runSteps } from './steps.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old to run the sources. Run this through "npm test" ` +
      'after "npm ci", which brings Node 24; on macOS install Node 22.18 or newer.',
  );
  process.exit(1);
}

const source = '--conditions=@toso/source';
const npm = (script) => ['npm', 'run', '--silent', script];
const browsers = 'browsers and PostgreSQL are there';
const built = 'widgets build';

const steps = {
  browsers: { name: browsers, command: ['node', source, 'tools/browsers/install.ts'] },
  lint: { name: 'lint', command: npm('lint'), limitMinutes: 5 },
  build: { name: built, command: npm('build:widgets'), limitMinutes: 3 },
  node: { name: 'tests in Node', command: npm('test:node'), needs: [built], count: countNode },
  storybook: { name: 'stories build', command: npm('build:storybook'), limitMinutes: 4 },
  browser: {
    name: 'tests in Chromium, Firefox and WebKitGTK',
    command: npm('test:browser'),
    limitMinutes: 18,
    needs: [browsers, built],
    count: countBrowsers,
  },
  stories: {
    name: 'every story draws, accessibly, on a phone',
    command: npm('check:stories'),
    needs: [browsers, 'stories build'],
  },
  e2e: {
    name: 'the main path end to end, and the server killed on it',
    command: npm('test:e2e'),
    needs: [browsers, built],
    count: countNode,
  },
};

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice(7)
  .split(',');
const wanted = Object.entries(steps)
  .filter(([key]) => !only || only.includes(key))
  .map(([, step]) => (only ? { ...step, needs: [] } : step));

const { passed, failed, ok } = await runSteps(wanted);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = ok && failed === 0 && wanted.length > 0 ? 0 : 1;
