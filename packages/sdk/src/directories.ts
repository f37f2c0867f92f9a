import {
  DIRECTORY_FORMAT_VERSION,
  DirectoryPointer,
  ProvinceIndex,
  WardSnapshot,
} from '@toso/contract';
import type { Directories } from './client.ts';
import { TosoError } from './errors.ts';
import type { Http } from './http.ts';
import { inPath } from './query.ts';

/** Refuses a file that was written for a later version of the SDK. */
export function readable(formatVersion: number): void {
  if (formatVersion > DIRECTORY_FORMAT_VERSION) throw new TosoError('unsupported_format');
}

/** Snapshots of what wards publish. Reach it as `client.directory`. */
export const directories = (http: Http): Directories => ({
  async get(code, options) {
    const folder = `v1/directory/${inPath(code)}`;
    const pointer = await http.send(DirectoryPointer, { path: folder }, options);
    const { formatVersion, version } = pointer.body;
    readable(formatVersion);
    // From the version and not from `url`: an answer never sends us to another host.
    const path = `${folder}/${formatVersion}-${version}.json`;
    // Provinces have two digits: asking for the kind that must come is smaller than for either.
    const schema = code.length === 2 ? ProvinceIndex : WardSnapshot;
    return (await http.send<typeof WardSnapshot | typeof ProvinceIndex>(schema, { path }, options))
      .body;
  },
});
