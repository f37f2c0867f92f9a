import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const pages = ['CONTRIBUTING.md', 'README.md', 'docs/*.md', 'examples/*/README.md'].flatMap(
  (pattern) => globSync(pattern, { cwd: root }),
);

/** What a page tells people to type: code between backticks, and lines of shell blocks. */
function commandsIn(page: string): readonly string[] {
  const text = readFileSync(resolve(root, page), 'utf8');
  const blocks = [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, inside = '']) =>
    inside.split('\n'),
  );
  const spans = [...text.replace(/```.*?```/gs, '').matchAll(/`([^`\n]+)`/g)];
  return [...blocks, ...spans.map(([, inside = '']) => inside)].map((line) => line.trim());
}

describe('commands in the documentation', () => {
  for (const page of pages) {
    it(`run with the project's own Node, and exist: ${page}`, () => {
      const commands = commandsIn(page);
      assert.deepEqual(
        commands.filter((command) => /^node\s+\S*[-./]/.test(command)),
        [],
      );
      const named = commands.flatMap((command) =>
        [...command.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name),
      );
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });
  }

  it('put options of the test runner before the files: after them they are passed over', () => {
    const commands = commandsIn('CONTRIBUTING.md');
    assert.deepEqual(
      commands.filter((command) => /test:node\s+--\s+--|--test .*\.ts'? --test-/.test(command)),
      [],
    );
  });
});
