import { Refusal } from '../refusal.ts';
import { communeOf } from '../directory/units.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './call.ts';

/** The accounts that wards themselves published. */
export const accountHandlers = ({
  accounts,
}: Services): Pick<Handlers, 'listOfficialAccounts'> => ({
  listOfficialAccounts: async ({ query: { unit } }) => {
    if (!communeOf(unit)) throw new Refusal('unit_unknown');
    return { body: { accounts: [...(await accounts.list(unit))] }, revocable: true };
  },
});
