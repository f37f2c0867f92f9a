import config from '../../web-test-runner.config.mjs';

/** The elements' own tests, over the stand-in for Lit that the files for script tags carry. */
const lean = {
  name: 'toso-lean',
  resolveImport: ({ source, context }) =>
    /^lit(\/decorators\.js)?$/.test(source) && context.path.includes('/packages/widgets/')
      ? '/tools/rollup/lean-lit.ts'
      : undefined,
};

export default { ...config, plugins: [lean, ...config.plugins] };
