import { Guide, GuideList, GuideQuery } from '@toso/contract';
import type { Guides } from './client.ts';
import type { Http } from './http.ts';
import { encodeQuery, inPath } from './query.ts';

const withQuery = (path: string, query: GuideQuery): string => {
  const search = encodeQuery(GuideQuery, query);
  return search ? `${path}?${search}` : path;
};

/** The step-by-step guides. Reach it as `client.guides`. */
export const guides = (http: Http): Guides => ({
  /**
   * @throws {@link TosoError} `unit_unknown` where `query.unit` is no ward. Safe to call again.
   */
  async list(query = {}, options) {
    const path = withQuery('v1/guides', query);
    return (await http.send(GuideList, { path }, options)).body.guides;
  },

  /**
   * One guide in Vietnamese, or in English with `{ lang: 'en' }`.
   *
   * @throws {@link TosoError} `not_found` where there is no such guide. Safe to call again.
   * @example
   * const { situations } = await client.guides.get('vneid', { unit: '20242' });
   */
  async get(id, query = {}, options) {
    const path = withQuery(`v1/guides/${inPath(id)}`, query);
    return (await http.send(Guide, { path }, options)).body;
  },
});
