import { createClient, createFileClient, isTosoError } from '@toso/sdk';
import { createPageClient } from '@toso/sdk/page';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('an address that calls cannot go to', () => {
  const impossible = [
    ...['api.example.org', 'directory.json', '/v1', 'localhost:8080', 'api.test:443/base'],
    ...['https://lan:secret@api.test/', 'https://', 'http://api .test/'],
  ];
  const isOurs = (code: string) => (error: unknown) =>
    isTosoError(error) && error.code === code && !('cause' in error);
  const makers: Record<string, (address: string) => unknown> = {
    createClient: (address) => createClient({ baseUrl: address }),
    createFileClient: (url) => createFileClient({ url }),
  };
  for (const [name, make] of Object.entries(makers)) {
    it(`is refused by ${name}, which repeats nothing of it`, () => {
      for (const address of impossible) {
        assert.throws(() => make(address), isOurs('invalid_url'), address);
      }
      for (const address of ['https://api.test', 'http://localhost:8080/base/']) make(address);
    });
  }

  it('is refused by the calls of createPageClient, which knows no page here', async () => {
    for (const baseUrl of ['api.example.org', 'https://lan:secret@api.test/']) {
      const call = createPageClient({ baseUrl, retry: 0 }).topics.list();
      await assert.rejects(call, isOurs('invalid_request'), baseUrl);
    }
  });
});
