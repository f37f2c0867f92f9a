import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { openApp, problemIn, type TestApp } from './app.fixture.ts';

let test: TestApp;
before(async () => {
  test = await openApp();
});
after(() => test.services.close());

describe('the log line of a bug', () => {
  it('leads from the caller’s number to our code, and repeats nothing of the message', async () => {
    const lines: string[] = [];
    const listens = Promise.withResolvers<undefined>();
    const write = (text: string) => {
      lines.push(...text.trim().split('\n'));
      listens.resolve(undefined);
    };
    const topics = () => Promise.reject(new Error('row (Bà Sáu)\n    at 0905 123 456\nend'));
    const directory = { ...test.services.directory, topics };
    const app = createApp({ ...test.services, directory }, { log: { write } });
    const answer = await app.fetch(new Request('https://api.test/v1/topics'));
    const { code, requestId } = await problemIn(answer);
    await listens.promise;
    const line = lines.find((each) => each.includes('"stack"')) ?? '';

    assert.equal(code, 'internal');
    assert.ok(line.includes(requestId));
    assert.match(line, /log\.test\.ts/);
    assert.doesNotMatch(lines.join('\n'), /Sáu|0905|end"/);
  });
});
