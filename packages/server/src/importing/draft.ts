import type { OpeningHours } from '@toso/contract';

/** What one row says, checked, before rows of the same team are put together. */
export interface Draft {
  readonly row: number;
  /** The old ward in which the group lies, as officially written. */
  readonly formerWard?: string | undefined;
  readonly teamName: string;
  readonly areas: readonly string[];
  readonly areaNote?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly zaloUrl?: string | undefined;
  readonly hours: readonly OpeningHours[];
  readonly checkedOn?: string | undefined;
  readonly member?: MemberDraft | undefined;
  readonly point?: PointDraft | undefined;
}

/** A member on the list. Only what consent covers leaves this module. */
export interface MemberDraft {
  readonly role: string;
  /** Tells members of a team apart while duplicates are looked for; never kept. */
  readonly key: string;
  readonly publishedName?: string | undefined;
  readonly publishedPhone?: string | undefined;
  /** A number stands on the list and stays there. */
  readonly phoneWithheld: boolean;
}

export interface PointDraft {
  readonly name: string;
  readonly address: string;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}
