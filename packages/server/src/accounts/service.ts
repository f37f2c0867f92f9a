import type { OfficialAccount } from '@toso/contract';
import { createMemory } from '../memory.ts';
import type { AccountService } from '../services.ts';
import type { Store } from '../store.ts';
import { vietnamDay } from '../vietnam-day.ts';
import { confirm } from './confirm.ts';
import { preview, propose } from './propose.ts';
import { readProposals } from './proposals.ts';
import { readAccounts, type KeptAccount } from './rows.ts';
import { removeAccount, withdraw } from './withdraw.ts';

const published = ({ sample, ...account }: KeptAccount): OfficialAccount => ({
  ...account,
  ...(sample && { sample }),
});

/** The accounts of wards, kept in memory for a few seconds. */
export function createAccountService(store: Store): AccountService {
  const { database, now } = store;
  const memory = createMemory((unit) => database.inUnit(unit, (rows) => readAccounts(rows, unit)), {
    keepMs: 5000,
    atMost: 5000,
  });
  const forgetting = async <T>(unit: string, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      memory.forget(unit);
    }
  };
  return {
    list: async (unit) => {
      const today = vietnamDay(now());
      const kept = await memory.get(unit);
      return kept
        .filter(({ validUntil }) => validUntil === undefined || validUntil >= today)
        .map(published);
    },
    proposals: async (unit) => {
      const all = await database.inUnit(unit, (rows) => readProposals(rows, unit));
      const open = all.filter(({ proposal, isCurrent }) => isCurrent && proposal.expiresAt > now());
      return open.map(({ proposal }) => proposal);
    },
    preview: (unit, accounts) => preview(store, unit, accounts),
    propose: (unit, wanted) => propose(store, unit, wanted),
    confirm: (unit, given) => forgetting(unit, confirm(store, unit, given)),
    withdraw: (unit, given) => withdraw(store, unit, given),
    remove: (unit, given) => forgetting(unit, removeAccount(store, unit, given)),
  };
}
