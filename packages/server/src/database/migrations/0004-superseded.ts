import type { Migration } from '../migrate.ts';

/**
 * Lets the worker see which snapshot took another's place, since the wait of an old address begins
 * with that.
 */
export const superseded: Migration = {
  name: '0004-superseded',
  statements: ['grant select (unit_code, version) on directory_snapshot to toso_worker'],
};
