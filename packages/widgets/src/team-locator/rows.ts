import type { FormerName, UnitCandidate } from '@toso/contract';
import type { TeamHit, UnitHit } from '@toso/directory';
import { html, nothing } from 'lit';
import { marked } from './marked.ts';
import type { Voice } from './voice.ts';

/** One candidate to choose: its name, and why it is here. */
const row = (words: unknown, why: unknown, choose: () => void) =>
  html`<button type="button" class="choice" @click=${choose}>
    <span>${words}${why ? html`<small>${why}</small>` : nothing}</span>
  </button>`;

/** What became of a former unit; empty where none was meant. */
export const changeOf = (former: FormerName | undefined, unit: string, { t }: Voice): string =>
  former ? t(former.divided ? 'part' : 'former', { old: former.name, unit }) : '';

/** A team, with the words that matched where they are not in its name. */
export function teamRow({ team, name, nameMarks, match, unitName }: TeamHit, choose: () => void) {
  const own = match && match.text !== name && match.kind !== 'former-name' && match.kind !== 'unit';
  const why = own ? marked(match.text, match.marks) : team ? team.areas[0]?.note : unitName;
  return row(marked(name, nameMarks), why, choose);
}

/** A ward of the open province. */
export const unitRow = ({ name, match }: UnitHit, voice: Voice, choose: () => void) =>
  row(
    marked(name, match.text === name ? match.marks : []),
    changeOf(match.former, name, voice),
    choose,
  );

/** A ward outside the open directory. */
export function candidateRow({ unit, reasons }: UnitCandidate, voice: Voice, choose: () => void) {
  const former = reasons.find((reason) => reason.former)?.former;
  return row(unit.name, changeOf(former, unit.name, voice) || unit.provinceName, choose);
}
