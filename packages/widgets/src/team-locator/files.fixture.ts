import type { Directory } from '@toso/contract';
import { createFileClient, type Client } from '@toso/sdk';

/** The files of a ward without a server, as its web space would give them; for tests and stories. */
export function files(byName: Readonly<Record<string, Directory>>): Client {
  const url = new URL('/files/directory.json', location.href);
  const give = ({ url: asked }: Request) => {
    const file = byName[asked.slice(asked.lastIndexOf('/') + 1)];
    return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
  };
  return createFileClient({ url, fetch: give });
}
