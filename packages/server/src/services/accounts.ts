import type { OfficialAccount, PublishedAccount } from '@toso/contract';

/** One line of what a new list of accounts changes. */
export interface AccountChange {
  /** `replaced`: money for the same purpose goes to another account. `edited`: other words only. */
  readonly kind: 'replaced' | 'added' | 'edited' | 'removed';
  readonly before?: PublishedAccount;
  readonly after?: PublishedAccount;
}

/** A list of accounts that somebody wants to publish, until it is confirmed. */
export interface AccountProposal {
  readonly id: string;
  readonly by: string;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly accounts: readonly PublishedAccount[];
  readonly changes: readonly AccountChange[];
}

/** A proposal with the code that confirms it, which is told once. */
export interface OpenedProposal {
  readonly proposal: AccountProposal;
  readonly code: string;
}

/** Why a proposal is not confirmed. `stale`: what it would replace is no longer what is published. */
export type ConfirmRefusal =
  'unknown' | 'expired' | 'stale' | 'wrong_code' | 'too_many_codes' | 'same_person';

export type Confirmation =
  | { readonly kind: 'confirmed'; readonly changes: readonly AccountChange[] }
  | { readonly kind: 'refused'; readonly reason: ConfirmRefusal };

/** The accounts that a ward itself publishes. To swap one is the attack: it takes two steps. */
export interface AccountService {
  /** What is published and has not run out, in the ward's order. */
  list(unit: string): Promise<readonly OfficialAccount[]>;
  /** Proposals that may still be confirmed, oldest first; without their codes. */
  proposals(unit: string): Promise<readonly AccountProposal[]>;
  /**
   * What proposing a list would change; keeps nothing.
   *
   * @returns Nothing where the list is what is published already.
   */
  preview(
    unit: string,
    accounts: readonly PublishedAccount[],
  ): Promise<readonly AccountChange[] | undefined>;
  /**
   * Keeps a whole new list for 24 hours and publishes nothing.
   *
   * @returns Nothing where the list is what is published already.
   */
  propose(
    unit: string,
    wanted: {
      readonly accounts: readonly PublishedAccount[];
      readonly by: string;
      readonly sample?: boolean;
    },
  ): Promise<OpenedProposal | undefined>;
  /** The same person again needs a reason. Five wrong codes bar a proposal. */
  confirm(
    unit: string,
    given: {
      readonly id: string;
      readonly code: string;
      readonly by: string;
      readonly samePersonReason?: string;
    },
  ): Promise<Confirmation>;
  /** Drops a proposal. @returns False where there is none. */
  withdraw(unit: string, given: ByPerson): Promise<boolean>;
  /** Takes a published account off at once. @returns Nothing where there is none. */
  remove(unit: string, given: ByPerson): Promise<OfficialAccount | undefined>;
}

/** Who takes what away, and why. */
export interface ByPerson {
  readonly id: string;
  readonly by: string;
  readonly reason: string;
}
