import { Directory, DIRECTORY_FORMAT_VERSION, DirectoryPointer, UnitPath } from '@toso/contract';
import type { Directories } from './client.ts';
import { TosoError } from './errors.ts';
import { checked, type Http } from './http.ts';

/** Refuses a file that was written for a later version of the SDK. */
export function readable(formatVersion: number): void {
  if (formatVersion > DIRECTORY_FORMAT_VERSION) throw new TosoError('unsupported_format');
}

/** Snapshots of what wards publish. Reach it as `client.directory`. */
export const directories = (http: Http): Directories => ({
  async get(code, options) {
    checked(UnitPath, { code });
    const pointer = await http.send(DirectoryPointer, { path: `v1/directory/${code}` }, options);
    const { formatVersion, version } = pointer.body;
    readable(formatVersion);
    // From the version and not from `url`: an answer never sends us to another host.
    const path = `v1/directory/${code}/${formatVersion}-${version}.json`;
    return (await http.send(Directory, { path }, options)).body;
  },
});
