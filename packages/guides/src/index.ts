export { applyOverride, type Applied } from './apply-override.ts';
export { checkGuide } from './check-guide.ts';
export { explainProblems } from './explain-problems.ts';
export { faultLine } from './fault-line.ts';
export { guideHtml, type GuideHtmlOptions } from './guide-html.ts';
export { guideJsonLd } from './guide-json-ld.ts';
export {
  guideLanguageOf,
  guideLanguages,
  guideList,
  loadGuide,
  loadGuideSources,
  readGuide,
  type GuideEntry,
  type GuideLanguage,
} from './guide-list.ts';
export type { GuideProblem, GuideProblemCode } from './guide-problem.ts';
export type { AnyGuide, GuideSources, GuideText } from './guide-text.ts';
export { overrideTemplate, slimOverride } from './override-file.ts';
export { readOverride, readOverrideText, type OverrideReading } from './read-override.ts';
export { staleFacts, type StaleFact } from './stale-facts.ts';
export { summaryOf } from './summary-of.ts';
export { vneidGuide } from './vneid-guide.ts';
