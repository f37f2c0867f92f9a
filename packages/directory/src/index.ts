export {
  createDirectorySearch,
  searchSteps,
  type DirectoryHits,
  type DirectorySearch,
  type ServicePointHit,
  type TeamHit,
  type UnitHit,
} from './directory-search.ts';
export { distanceMetres, nearest, type Near, type Position } from './distance.ts';
export { fold } from './fold.ts';
export { closingAfter, isOpenAt, nextOpening } from './hours.ts';
export type { Span } from './marks.ts';
export type { Match } from './match.ts';
export { defaultTopics } from './topics.ts';
export { fit, readWords, type TypedWord } from './typed-words.ts';
export { wordsOf } from './words.ts';
