export { fold } from './fold.ts';
export { defaultTopics } from './topics.ts';
