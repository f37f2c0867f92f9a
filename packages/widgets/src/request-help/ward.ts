import type { Contact, Team, Topic } from '@toso/contract';
import type { PageClient } from '@toso/sdk';

/** What a ward publishes that the dialog needs. Each part may be missing: none stops a request. */
export interface Ward {
  readonly name: string;
  readonly topics: readonly Topic[];
  readonly teams: readonly Team[];
  readonly contacts: readonly Contact[];
  readonly sample: boolean;
}

/** How long the first question waits for a ward's own topics before it shows the usual ones. */
const patienceMs = 4000;

/** What can always be asked for, also where nothing could be read. */
const otherTopic: Topic = { id: 'other', name: { vi: 'Việc khác', en: 'Something else' } };

/** The usual topics: loaded only where the ward's own could not be read. */
const usualTopics = () =>
  import('./usual-topics.ts').then(
    ({ defaultTopics }) => defaultTopics,
    () => [otherTopic],
  );

/**
 * Reads what a ward publishes. Never rejects: without an answer the usual topics stand in, and
 * the rest is empty.
 */
export async function readWard(client: PageClient, unit: string): Promise<Ward> {
  const options = { totalTimeoutMs: patienceMs };
  const [topics, directory] = await Promise.all([
    client.topics.list({ unit }, options).catch(() => []),
    client.directory.get(unit, options).catch(() => undefined),
  ]);
  const ward = directory?.kind === 'ward' ? directory : undefined;
  const named = ward?.unit ?? (await client.units.get(unit, options).catch(() => undefined));
  return {
    name: named?.name ?? '',
    topics: topics.length ? topics : await usualTopics(),
    teams: ward?.teams ?? [],
    contacts: ward?.contacts ?? [],
    sample: ward?.sample ?? false,
  };
}
