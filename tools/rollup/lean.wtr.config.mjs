import config from '../../web-test-runner.config.mjs';
import { cutLitHtml } from './lit-html.mjs';

/** The elements' own tests, over what the files for script tags carry in place of Lit. */
const lean = {
  name: 'toso-lean',
  resolveImport: ({ source, context }) =>
    /^lit(\/decorators\.js)?$/.test(source) && context.path.includes('/packages/widgets/')
      ? '/tools/rollup/lean-lit.ts'
      : undefined,
  transform: ({ path, body }) =>
    path.endsWith('/lit-html/lit-html.js') ? cutLitHtml(body) : undefined,
};

export default { ...config, plugins: [lean, ...config.plugins] };
