import type { Guide, GuideSource } from '@toso/contract';

/**
 * A guide as a phone loads it: without the table of its sources, which few people unfold. Modules
 * of texts must not import that table.
 */
export type GuideText = Omit<Guide, 'sources'>;

/** What a guide's facts were taken from, by the names that its steps use; for every language. */
export type GuideSources = Record<string, GuideSource>;

/** A guide with or without the table of its sources. */
export type AnyGuide = GuideText & { readonly sources?: GuideSources };
