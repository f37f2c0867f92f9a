import { Guide } from '@toso/contract';
import { checkGuide, explainProblems } from '@toso/guides';

/** What is wrong with the guides of one language, as sentences: their shape, then what they say. */
export const guideFaults = (guides: readonly Guide[]): readonly string[] =>
  guides.flatMap((guide) => {
    const issues = Guide.safeParse(guide).error?.issues ?? [];
    const faults =
      issues.length > 0
        ? issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
        : explainProblems(checkGuide(guide, guides), 'en');
    return faults.map((fault) => `${guide.id}.${guide.lang}: ${fault}`);
  });
