import {
  HelpRequestInput,
  makeRequestCode,
  type Contact,
  type Topic,
  type WardSnapshot,
} from '@toso/contract';
import { defaultTopics } from '@toso/directory';
import type { CallOptions, Requests } from './client.ts';
import { isTosoError, TosoError } from './errors.ts';
import { handoffText } from './handoff-text.ts';
import { checked } from './checked.ts';

const randomByte = () => crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;

/** A ward's topics, or the usual ones where it lists none. */
export const topicsOf = (topics: readonly Topic[] = []): readonly Topic[] =>
  topics.length ? topics : defaultTopics;

/** A team's own number and account, before the ward's. */
function contactsFor(snapshot: WardSnapshot | undefined, teamId: string | undefined): Contact[] {
  const team = snapshot?.teams.find(({ id }) => id === teamId);
  const { phone, zaloUrl: url, name: label, checkedOn: verifiedOn } = team ?? {};
  const own =
    label !== undefined && verifiedOn !== undefined && (phone ?? url) !== undefined
      ? [{ kind: 'team', label, verifiedOn, ...(phone && { phone }), ...(url && { url }) }]
      : [];
  return [...own, ...(snapshot?.contacts ?? [])];
}

/** Makes the verb that hands a request over as a text instead of keeping it. */
export function handOff(
  ward: (code: string, options?: CallOptions) => Promise<WardSnapshot>,
  options: {
    readonly lang?: string;
    readonly contacts?: readonly Contact[];
    readonly randomByte?: () => number;
  },
): Requests['create'] {
  const { lang = 'vi' } = options;
  return async (input, call) => {
    const request = checked(HelpRequestInput, input);
    // Without the file there is still a text to hand over, to the numbers that the page knows.
    const snapshot = await ward(request.unit, call).catch((error: unknown) => {
      if (isTosoError(error) && error.code !== 'unit_unknown') return undefined;
      throw error;
    });
    const topic = topicsOf(snapshot?.topics).find(({ id }) => id === request.topic);
    if (snapshot && !topic) {
      throw new TosoError('invalid_request', {
        fields: [{ pointer: '#/topic', code: 'unknown_topic' }],
      });
    }
    const names = {
      unit: snapshot?.unit.name ?? '',
      topic: topic?.name[lang.startsWith('en') ? 'en' : 'vi'] ?? request.topic,
    };
    const code = makeRequestCode(options.randomByte ?? randomByte);
    return {
      kind: 'handoff',
      code,
      text: handoffText(code, request, names, lang),
      contacts: [...contactsFor(snapshot, request.teamId), ...(options.contacts ?? [])],
    };
  };
}
