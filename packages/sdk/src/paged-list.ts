import type * as z from 'zod/mini';
import type { CallOptions, Page, PagedList } from './client.ts';
import type { Http } from './http.ts';

/** The query of the page after, from `Link: <…>; rel="next"` (RFC 8288). */
function nextQuery(link: string | null): string | undefined {
  const target = /<([^>]*)>\s*;[^,]*\brel="?next\b/.exec(link ?? '')?.[1];
  // Only the query is taken: a link never leads to another host.
  return target?.split('?')[1];
}

/** A list that pages by itself. Nothing is loaded until it is awaited or iterated over. */
export function pagedList<Item>(
  load: () => Promise<{ items: readonly Item[]; next?: () => PagedList<Item> }>,
): PagedList<Item> {
  let first: Promise<Page<Item>> | undefined;
  const page = () => (first ??= load());
  return {
    then: (resolve, reject) => page().then(resolve, reject),
    async *[Symbol.asyncIterator]() {
      for (let current = await page(); ; current = await current.next()) {
        yield* current.items;
        if (!current.next) return;
      }
    },
  };
}

/** A list that the server pages. `items` finds the named array in the answer. */
export function httpList<Schema extends z.ZodMiniType, Item>(
  http: Http,
  schema: Schema,
  path: string,
  query: () => string,
  items: (body: z.output<Schema>) => readonly Item[],
  options?: CallOptions,
): PagedList<Item> {
  return pagedList(async () => {
    const search = query();
    const { body, headers } = await http.send(
      schema,
      { path: search ? `${path}?${search}` : path },
      options,
    );
    const next = nextQuery(headers.get('link'));
    return {
      items: items(body),
      ...(next !== undefined && {
        next: () => httpList(http, schema, path, () => next, items, options),
      }),
    };
  });
}
