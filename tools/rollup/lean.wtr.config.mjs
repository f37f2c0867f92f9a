import config from '../../web-test-runner.config.mjs';
import { cutLitHtml } from './lit-html.mjs';

const cut = '/node_modules/lit-html/lit-html.js?cut';

/**
 * The elements' own tests, over what the files for script tags carry in place of Lit. What draws the
 * tests' fixtures keeps lit-html as it is released.
 */
const lean = {
  name: 'toso-lean',
  resolveImport({ source, context }) {
    if (context.path.endsWith('/lean-lit.ts')) return source === 'lit-html' ? cut : undefined;
    return /^lit(\/decorators\.js)?$/.test(source) && context.path.includes('/packages/widgets/')
      ? '/tools/rollup/lean-lit.ts'
      : undefined;
  },
  transform: ({ url, body }) => (url === cut ? cutLitHtml(body) : undefined),
};

export default { ...config, plugins: [lean, ...config.plugins] };
