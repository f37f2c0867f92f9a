/** What reading a ward's own words takes, apart from the guides: pages load it when a ward has any. */
export { applyOverride, type Applied } from './apply-override.ts';
export { explainProblems } from './explain-problems.ts';
export type { GuideProblem, GuideProblemCode } from './guide-problem.ts';
export { readOverride, readOverrideText, type OverrideReading } from './read-override.ts';
