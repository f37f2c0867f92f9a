import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../packages/widgets/src', import.meta.url));

describe('the templates of the elements', () => {
  // The build trims each template: "Đà Nẵng · Tổ 5" was "Đà Nẵng· Tổ 5" on pages only.
  it('neither begin nor end with a space that is to be seen: the build trims them', () => {
    const files = globSync('**/*.ts', { cwd: folder }).filter(
      (file) => !/\.(test|stories)\.ts$/.test(file),
    );
    assert.ok(files.length > 50);
    for (const file of files) {
      const code = readFileSync(join(folder, file), 'utf8');
      const [edge] = /html` \S.*|html`[^`\n]*\S `.*/.exec(code) ?? [];
      assert.equal(edge, undefined, file);
    }
  });
});
