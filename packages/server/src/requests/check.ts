import { consentTexts, type Consent, type FieldCode, type Team, type Unit } from '@toso/contract';
import { communeOf } from '../directory/units.ts';
import { Refusal, type RefusedField } from '../refusal.ts';
import type { NewRequest } from '../services.ts';
import type { RequestStore } from './request-store.ts';

/** What a request names, found. */
export interface Checked {
  readonly unit: Unit;
  readonly team: Team | undefined;
}

const wasShown = ({ version, lang, hash }: Consent) =>
  consentTexts.some((text) => text.version === version && text.lang === lang && text.hash === hash);

/** True where a topic takes no free text, because people would write about their health. */
export async function takesNoNote(
  store: RequestStore,
  unit: string,
  topicId: string,
): Promise<boolean> {
  return (await store.wards.topic(unit, topicId))?.asksNothingAboutHealth === true;
}

/** Refuses the year 0: the wire's calendar has it (ISO 8601), the database's has not. */
export const dayFaults = (preferredOn: string | undefined): readonly RefusedField[] =>
  preferredOn?.startsWith('0000') ? [{ path: ['preferredOn'], code: 'invalid_date' }] : [];

/** What only the server can know to be wrong; given back, because a replay is answered all the same. */
export async function checkNewRequest(
  store: RequestStore,
  input: NewRequest,
): Promise<Checked | Refusal> {
  const unit = communeOf(input.unit);
  const field = (name: string, code: FieldCode) => ({ path: [name], code });
  if (!unit) return new Refusal('invalid_request', { fields: [field('unit', 'unknown_unit')] });
  const team =
    input.teamId === undefined ? undefined : await store.wards.team(input.unit, input.teamId);
  const topics = await store.wards.topics(input.unit);
  const topic = topics.find(({ id }) => id === input.topic);
  const fields = [
    ...(input.teamId !== undefined && !team ? [field('teamId', 'unknown_team')] : []),
    ...(topic ? [] : [field('topic', 'unknown_topic')]),
    ...(topic?.asksNothingAboutHealth && input.note !== undefined
      ? [field('note', 'note_not_asked')]
      : []),
    ...dayFaults(input.preferredOn),
    ...(wasShown(input.consent) ? [] : [field('consent', 'consent_unknown')]),
  ];
  return fields.length > 0 ? new Refusal('invalid_request', { fields }) : { unit, team };
}
