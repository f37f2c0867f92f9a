import type { GuideStep } from '@toso/contract';
import { loadGuideSources } from './other-guides.ts';

/** Where a fact comes from, and when somebody last read it there. */
export interface SourceLine {
  readonly title: string;
  readonly url?: string | undefined;
  readonly checkedOn: string;
}

type Named = Readonly<Record<string, SourceLine>>;

/** The sources of a step; those that a ward's own words brought come with them. */
export async function sourcesOf(guide: string, step: GuideStep, own: Named = {}) {
  const shipped: Named = (await loadGuideSources(guide)) ?? {};
  return step.sources.flatMap((name) => own[name] ?? shipped[name] ?? []);
}
