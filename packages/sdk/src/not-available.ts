import type { Accounts, Desk, Guides } from './client.ts';
import { TosoError } from './errors.ts';
import { pagedList } from './paged-list.ts';

/** What a client answers that cannot do a thing. */
export const absent = (): Promise<never> => Promise.reject(new TosoError('not_available'));

/** The desk of a client that has none. */
export const noDesk: Desk = {
  open: absent,
  session: absent,
  close: absent,
  list: () => pagedList(absent),
  get: absent,
  take: absent,
  noAnswer: absent,
  plan: absent,
  handOver: absent,
  done: absent,
};

/** The guides of a client without a server: pages load those that ship with `@toso/guides`. */
export const noGuides: Guides = { list: absent, get: absent };

/** The accounts of a client without a server: they stand in `toso.config.json`. */
export const noAccounts: Accounts = { list: absent };
