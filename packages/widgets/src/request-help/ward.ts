import type { Contact, Team, Topic } from '@toso/contract';
import type { PageClient } from '@toso/sdk';
import { pause } from '../base/pause.ts';

/** What a ward publishes that the dialog needs. Each part may be missing: none stops a request. */
export interface Ward {
  readonly name: string;
  readonly topics: readonly Topic[];
  readonly teams: readonly Team[];
  readonly contacts: readonly Contact[];
  readonly sample: boolean;
  /** False where something could not be read, and may be there at another try. */
  readonly isWhole: boolean;
}

/** How long the first question waits for what a ward publishes before it shows the usual topics. */
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
 * Reads what a ward publishes, within one limit for all of it. Never rejects: without an answer the
 * usual topics stand in, and the rest is empty.
 */
export async function readWard(client: PageClient, unit: string): Promise<Ward> {
  const options = { totalTimeoutMs: patienceMs };
  const late = pause(patienceMs).then(() => undefined);
  const soon = <Answer>(answer: Promise<Answer>) =>
    Promise.race([answer.catch(() => undefined), late]);
  const [topics, directory] = await Promise.all([
    soon(client.topics.list({ unit }, options)),
    soon(client.directory.get(unit, options)),
  ]);
  const ward = directory?.kind === 'ward' ? directory : undefined;
  const named = ward?.unit ?? (await soon(client.units.get(unit, options)));
  return {
    name: named?.name ?? '',
    topics: topics?.length ? topics : await usualTopics(),
    teams: ward?.teams ?? [],
    contacts: ward?.contacts ?? [],
    sample: ward?.sample ?? false,
    isWhole: Boolean(topics && ward),
  };
}
