import { Directory, TeamQuery, UnitQuery, type Contact, type WardSnapshot } from '@toso/contract';
import { within } from './abort.ts';
import { checkAddress } from './address.ts';
import type { CallOptions, Client, PagedList, Requests, Units } from './client.ts';
import { readable } from './directories.ts';
import { TosoError } from './errors.ts';
import { handOff, topicsOf } from './file-requests.ts';
import { teamFinder } from './file-teams.ts';
import { unitFinder, unitsIn } from './file-units.ts';
import { absent, noAccounts, noDesk, noGuides } from './not-available.ts';
import { totalMsOf } from './http.ts';
import { createPageHttp } from './page-http.ts';
import { pagedList } from './paged-list.ts';
import { encodeQuery } from './query.ts';

/** Where the file is, and what to offer besides what it holds. */
export interface FileClientOptions {
  /**
   * `directory.json`: a ward's snapshot, or a province's index with `{ward code}.json` beside it.
   * Absent: requests are handed over to `contacts`, and everything else is `not_available`.
   */
  readonly url?: string | URL | undefined;
  /** Stands in for the platform's `fetch`; gets one `Request`. */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
  /** Language of the texts to hand over: `vi` (default) or `en`. */
  readonly lang?: string;
  /** Whom to turn to besides those in the file: the ward's numbers, say. */
  readonly contacts?: readonly Contact[];
  /** One random byte a call, 0 to 255. Default: the platform's. */
  readonly randomByte?: () => number;
}

const followed: Omit<Requests, 'create'> = {
  get: absent,
  change: absent,
  cancel: absent,
  erase: absent,
  giveFeedback: absent,
  recoverToken: absent,
};

/** Reads the file once, and wards' files beside a province's index as they are asked for. */
function filesOf({ url, fetch }: FileClientOptions) {
  if (url) checkAddress(url);
  const http = createPageHttp({ baseUrl: '', ...(fetch && { fetch }) });
  const kept = new Map<string, Promise<Directory>>();

  async function load(address: string, totalTimeoutMs: number): Promise<Directory> {
    const { body } = await http.send(Directory, { path: address }, { totalTimeoutMs });
    readable(body.formatVersion);
    return body;
  }

  /** Whoever asks meanwhile waits for the same answer; one that gives up leaves it to the others. */
  const read = (address: string, options: CallOptions = {}): Promise<Directory> =>
    within(totalMsOf(options), options.signal, () => {
      const before = kept.get(address);
      if (before) return before;
      const loading = load(address, Math.max(totalMsOf(options), totalMsOf({})));
      kept.set(address, loading);
      loading.catch(() => kept.delete(address));
      return loading;
    });

  const main = (options?: CallOptions) => (url ? read(String(url), options) : absent());

  /** The file of one unit: the main one, or the ward's own beside a province's index. */
  async function of(code: string, options?: CallOptions): Promise<Directory> {
    const directory = await main(options);
    if (directory.unit.code === code) return directory;
    if (!unitsIn(directory).some((unit) => unit.code === code)) {
      throw new TosoError('unit_unknown');
    }
    return read(String(url).replace(/[^/?]*(\?.*)?$/, `${code}.json`), options);
  }

  async function ward(code: string, options?: CallOptions): Promise<WardSnapshot> {
    const directory = await of(code, options);
    if (directory.kind === 'ward') return directory;
    throw new TosoError('unit_unknown');
  }

  return { main, of, ward };
}

/** What is in hand already, as a list that pages. */
const pages = <Item>(load: () => Promise<readonly Item[]>, limit = Infinity): PagedList<Item> =>
  pagedList(async () => {
    const items = await load();
    const rest = items.slice(limit);
    return {
      items: items.slice(0, limit),
      ...(rest.length && { next: () => pages(() => Promise.resolve(rest), limit) }),
    };
  });

function unitsOf(files: ReturnType<typeof filesOf>): Units {
  const find = unitFinder();
  return {
    list: (query = {}, call) =>
      pages(async () => {
        encodeQuery(UnitQuery, query);
        return find(await files.main(call), query);
      }, query.limit),
    async get(code, call) {
      const found = unitsIn(await files.main(call)).find((unit) => unit.code === code);
      if (found) return found;
      throw new TosoError('unit_unknown');
    },
  };
}

/**
 * A client for a ward without a server: everything is read from one JSON file. Requests are
 * handed over as a text; guides, accounts, following, erasing and the desk reject with `not_available`.
 *
 * @throws {@link TosoError} `invalid_url` where `options.url` is no address that can be read.
 */
export function createFileClient(options: FileClientOptions): Client {
  const files = filesOf(options);
  const findTeams = teamFinder();
  return {
    kind: 'file',
    units: unitsOf(files),
    directory: { get: files.of },
    teams: {
      list: (query, call) =>
        pages(async () => {
          encodeQuery(TeamQuery, query);
          return findTeams(await files.ward(query.unit, call), query);
        }, query.limit),
      async get(id, call) {
        const directory = await files.main(call);
        const team = directory.kind === 'ward' && directory.teams.find((each) => each.id === id);
        if (team) return team;
        throw new TosoError('not_found');
      },
    },
    topics: {
      async list({ unit } = {}, call) {
        const directory = await (unit ? files.of(unit, call) : files.main(call));
        return topicsOf(directory.kind === 'ward' ? directory.topics : []);
      },
    },
    guides: noGuides,
    accounts: noAccounts,
    requests: { ...followed, create: handOff(files.ward, options) },
    desk: noDesk,
  };
}
