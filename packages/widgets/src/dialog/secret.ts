/** A file of its own: fetched when a text has digits in a row that need a closer look. */
export { findSecret } from '@toso/sdk';
