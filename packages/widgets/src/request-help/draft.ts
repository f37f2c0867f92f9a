import type { Consent, HelpRequestInput, Topic } from '@toso/contract';
import { readPhone, type TosoError } from '@toso/sdk';

/** The questions, in order: one a screen. */
export const questions = ['topic', 'mode', 'who', 'when', 'review'] as const;
export type Question = (typeof questions)[number];

/** What a resident has answered so far. Empty texts are questions not answered yet. */
export interface Draft {
  readonly topic: string;
  readonly mode: string;
  readonly name: string;
  readonly phone: string;
  readonly forSomeoneElse: boolean;
  readonly isAdult: boolean;
  readonly place: string;
  readonly digitalAddress: string;
  readonly teamId: string;
  readonly preferredOn: string;
  readonly preferredPart: string;
  readonly note: string;
  readonly agreed: boolean;
}

export const emptyDraft: Draft = {
  topic: '',
  mode: '',
  name: '',
  phone: '',
  forSomeoneElse: false,
  isAdult: false,
  place: '',
  digitalAddress: '',
  teamId: '',
  preferredOn: '',
  preferredPart: '',
  note: '',
  agreed: false,
};

/** Which question holds which field: where to go when the server refuses one. */
const fieldsOf: Partial<Record<Question, string>> = {
  topic: 'topic',
  mode: 'mode',
  who: 'name phone isAdult forSomeoneElse',
  when: 'place digitalAddress teamId preferredOn preferredPart note',
};

/** The question that holds a field of the wire; the last one for anything else. */
export const questionFor = (field: string): Question =>
  questions.find((question) => fieldsOf[question]?.split(' ').includes(field)) ?? 'review';

/**
 * What the server found wrong, as names of fields and faults; nothing of what no question holds.
 *
 * @param fields - The field problems of its refusal.
 */
export const faultsFrom = (fields: TosoError['fields']): [field: string, fault: string][] =>
  fields
    .map(({ pointer, code }): [string, string] => [pointer.split('/')[1] ?? '', code])
    .filter(([field]) => questionFor(field) !== 'review');

/** A field's fault, by the field's name: a code of the contract's field problems. */
export type Faults = Readonly<Record<string, string>>;

/** Does a helper have to come somewhere? Only then is a place asked for. */
export const needsPlace = (mode: string): boolean => mode === 'home';

type Search = (text: string) => string | undefined;
let findSecret: Search | undefined;
const fourDigits = /(?:\d\D*){4}/;

/**
 * Makes ready to check an answer: many have no four digits, without which none holds a secret,
 * and what finds secrets among them is fetched only then. The server looks too.
 *
 * @returns `undefined` when {@link faultsOf} may be asked at once.
 */
export function readyToCheck({ name, place, note }: Draft): Promise<void> | undefined {
  if (findSecret || !fourDigits.test([name, place, note].join('\n').normalize('NFKC'))) return;
  return import('../dialog/secret.ts').then((loaded) => {
    findSecret = loaded.findSecret;
  });
}

const textFault = (text: string, most: number): string | undefined =>
  text.trim().length > most ? 'too_long' : findSecret?.(text);

function whoFaults(draft: Draft): Record<string, string | undefined> {
  const read = readPhone(draft.phone);
  return {
    name: draft.name.trim() ? textFault(draft.name, 60) : 'required',
    phone: 'fault' in read ? read.fault : undefined,
    isAdult: draft.isAdult ? undefined : 'under_16',
  };
}

function whenFaults(draft: Draft): Record<string, string | undefined> {
  const nowhere = needsPlace(draft.mode) && !draft.place.trim() && !draft.digitalAddress.trim();
  return {
    place: nowhere ? 'required' : textFault(draft.place, 160),
    note: textFault(draft.note, 300),
  };
}

/** What is still wrong on one screen: nothing, when the resident may go on. */
export function faultsOf(question: Question, draft: Draft): Faults {
  const all: Record<string, string | undefined> = {
    topic: question === 'topic' && !draft.topic ? 'required' : undefined,
    mode: question === 'mode' && !draft.mode ? 'required' : undefined,
    ...(question === 'who' && whoFaults(draft)),
    ...(question === 'when' && whenFaults(draft)),
    agreed: question === 'review' && !draft.agreed ? 'consent' : undefined,
  };
  const wrong = Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(wrong);
}

/** The answers as the contract wants them; what was not asked or left empty stays away. */
export function toInput(
  draft: Draft,
  unit: string,
  topic: Topic | undefined,
  { version, lang, hash }: Consent,
): HelpRequestInput {
  const optional = {
    teamId: draft.teamId,
    place: needsPlace(draft.mode) ? draft.place.trim() : '',
    digitalAddress: needsPlace(draft.mode) ? draft.digitalAddress.trim() : '',
    preferredOn: draft.preferredOn,
    preferredPart: draft.preferredPart,
    note: topic?.asksNothingAboutHealth ? '' : draft.note.trim(),
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, text]) => text));
  // The select and radio controls give only values of the contract's lists; the client parses it.
  return {
    unit,
    topic: draft.topic,
    mode: draft.mode,
    name: draft.name.trim(),
    phone: draft.phone.trim(),
    isAdult: true,
    ...(draft.forSomeoneElse && { forSomeoneElse: true }),
    ...given,
    consent: { version, lang, hash },
  } as HelpRequestInput;
}
