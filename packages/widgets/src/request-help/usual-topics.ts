/** A file of its own: pages that read the ward's own topics never fetch it. */
export { defaultTopics } from '@toso/directory';
