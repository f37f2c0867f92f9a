import { OfficialAccountList, OfficialAccountQuery } from '@toso/contract';
import type { Accounts } from './client.ts';
import type { Http } from './http.ts';
import { encodeQuery } from './query.ts';

/** The accounts that wards themselves published. Reach it as `client.accounts`. */
export const accounts = (http: Http): Accounts => ({
  /**
   * What a ward publishes today; an empty list where it publishes none. An account that is not
   * among them is not thereby a wrong one.
   *
   * @throws {@link TosoError} `unit_unknown` where `query.unit` is no ward. Safe to call again.
   * @example
   * const [first] = await client.accounts.list({ unit: '20242' });
   */
  async list(query, options) {
    const path = `v1/official-accounts?${encodeQuery(OfficialAccountQuery, query)}`;
    return (await http.send(OfficialAccountList, { path }, options)).body.accounts;
  },
});
