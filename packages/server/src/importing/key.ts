import { fold } from '@toso/directory';

/** What two spellings of the same words share. */
export const keyOf = (text: string): string => fold(text);
