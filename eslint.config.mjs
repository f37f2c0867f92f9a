import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** What each package may import of ours: the diagram in docs/architecture.md. */
const mayImport = {
  contract: [],
  vietqr: [],
  directory: ['contract'],
  guides: ['contract'],
  sdk: ['contract', 'directory'],
  widgets: ['contract', 'directory', 'vietqr', 'guides', 'sdk'],
  server: ['contract', 'directory', 'vietqr', 'guides'],
};
const all = Object.keys(mayImport);

/** A package without I/O imports nothing of Node's; only the server and its tools do. */
const nodeFree = ['contract', 'vietqr', 'directory', 'guides', 'sdk', 'widgets'];

const forbidden = (name) => [
  {
    group: all
      .filter((other) => other !== name && !mayImport[name].includes(other))
      .flatMap((other) => [`@toso/${other}`, `@toso/${other}/*`]),
    message: 'An arrow that docs/architecture.md does not have.',
  },
  { regex: '^(\\.\\./)+(packages|[a-z]+/src)/', message: 'Import another package by its name.' },
  ...(nodeFree.includes(name)
    ? [{ group: ['node:*'], message: 'This package runs in browsers: no Node built-ins.' }]
    : []),
];

export default defineConfig(
  {
    ignores: [
      '**/dist',
      '**/generated',
      'storybook-static',
      '.storybook',
      '**/*.mjs',
      'bench',
      'data',
    ],
  },
  ...ts.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  lit['flat/recommended'],
  wc['flat/best-practice'],
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  { settings: { wc: { elementBaseClasses: ['LitElement', 'TosoElement', 'ServedElement'] } } },
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // The compiler knows which callbacks the base class has.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...all.map((name) => ({
    files: [`packages/${name}/src/**/*.ts`],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: forbidden(name) }] },
  })),
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Small scripts that pages load as they are.
    files: ['**/*.js'],
    ...ts.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { projectService: false },
      globals: {
        document: 'readonly',
        fetch: 'readonly',
        history: 'readonly',
        location: 'readonly',
      },
    },
  },
);
