import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const text = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
const guide = await text('../../../docs/sdk.md');
const samples = [...guide.matchAll(/^```ts\n([^]+?)^```/gm)].map(([, source = '']) => source);

/** What the examples take for granted. */
const given = `import type { HelpRequestInput, RequestKey } from '@toso/sdk';
declare global { const baseUrl: string; const input: HelpRequestInput; const key: RequestKey; }`;

/** What the compiler says of programs that stand beside this file, by their number. */
function faultsOf(sources: readonly string[]): string[] {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as {
    config: unknown; // TypeScript says any.
  };
  const { options } = ts.parseJsonConfigFileContent(
    config,
    { ...ts.sys, readDirectory: () => [] },
    root,
  );
  const here = fileURLToPath(new URL('.', import.meta.url));
  const files = new Map(sources.map((source, index) => [`${here}sample-${index}.ts`, source]));
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    const source = files.get(file);
    return source === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((file, index) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => `${index}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

describe('types', () => {
  it('hold in every example of docs/sdk.md, and need no other package', () => {
    const wrong = `import type { Team } from '@toso/sdk'; export const team: Team = { id: 1 };`;
    const faults = faultsOf([...samples.map((source) => `${source}\nexport {};`), given, wrong]);
    assert.ok(samples.length >= 4);
    assert.equal(
      faults.filter((fault) => !fault.startsWith(`${samples.length + 1}: `)).join('\n'),
      '',
    );
    assert.notEqual(faults.length, 0, 'the compiler finds what is wrong');
  });

  it('of all that calls take and give are named by the SDK', async () => {
    const namesIn = (source: string, keyword: string): string[] => {
      const list = new RegExp(`^${keyword} type \\{([^}]+)\\} from '@toso/contract'`, 'm').exec(
        source,
      );
      return list?.[1]?.match(/\w+/g) ?? [];
    };
    const used = namesIn(await text('./client.ts'), 'import');
    const named = new Set(namesIn(await text('./index.ts'), 'export'));
    assert.ok(used.includes('Team'));
    assert.deepEqual(
      used.filter((name) => !named.has(name)),
      [],
    );
  });
});
