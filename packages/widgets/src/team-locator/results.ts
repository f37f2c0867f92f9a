import type { Team, WardSnapshot } from '@toso/contract';
import type { TeamHit } from '@toso/directory';
import { html, nothing } from 'lit';
import { picture } from './picture.ts';
import { isStale, marksOf, type Found, type Place } from './place.ts';
import { pointList, type Near } from './points.ts';
import { changeOf, teamRow, unitRow } from './rows.ts';
import { teamCard, type Marks } from './team-card.ts';
import type { Voice } from './voice.ts';

/** Up to so many teams the picture of a ward fits on one screen of a phone. */
const SMALL_WARD = 40;
/** Up to so many teams are shown in full at once. */
const FEW = 3;

/** What was found in the open directory, and what the visitor did with it. */
export interface Results {
  readonly place: Place;
  readonly found: Found;
  readonly voice: Voice;
  /** How many teams are shown. */
  readonly rows: number;
  /** True in the first drawing: the rest follows at once. */
  readonly isShort: boolean;
  /** The team whose card is unfolded, and the one whose tile is. */
  readonly chosen: string;
  readonly tile: string;
  /** The team for which help was asked in vain. */
  readonly unheard: string;
  readonly near: Near;
  readonly choose: (hit: TeamHit) => void;
  readonly open: (code: string) => void;
  readonly press: (tile: string) => void;
  readonly more: () => void;
  readonly ask: (team: Team, event: Event) => void;
  /** Whom else to ask. */
  readonly contacts: () => unknown;
}

/** How the search went, in one or two sentences. */
export function sentence({ directory: { unit } }: Place, found: Found, voice: Voice): string {
  const { text, units, teamCount, servicePoints } = found;
  const count = teamCount + servicePoints.length;
  if (!text) return voice.t(count ? 'teams' : 'empty', { unit: unit.name, count: teamCount });
  if (count + units.length === 0) return voice.t('none');
  const former = units.map((hit) => changeOf(hit.match.former, hit.name, voice)).find(Boolean);
  return `${voice.t('found', { count: count || units.length })} ${former ?? ''}`.trim();
}

/** Everything that was found, best first. */
export function results(view: Results) {
  const { place, found, voice, open } = view;
  const { directory } = place;
  return html`<p class="status" part="status">${sentence(place, found, voice)}</p>
    ${
      directory.kind === 'ward'
        ? ward(view, directory)
        : html`${found.units.map((hit) => unitRow(hit, voice, () => open(hit.code)))} ${teamList(view)}`
    }`;
}

/** A ward: what was typed comes first; where nothing was, the picture does. */
function ward(view: Results, directory: WardSnapshot) {
  const { found, voice, near, isShort } = view;
  const { unit, checkedOn } = directory;
  const state = navigator.onLine ? (isStale(checkedOn) ? 'stale' : 'data') : 'kept';
  const words = voice.t(state, { unit: unit.name, date: voice.date(checkedOn) });
  const points = isShort ? nothing : pointList(found.servicePoints, near, voice);
  const parts = [teamList(view), points];
  return html`${found.text ? parts : nothing} ${tiles(view, directory)}
    ${found.text ? nothing : parts}
    <p class=${state === 'data' ? 'tag' : 'note warn'}>${words}</p>`;
}

function tiles(view: Results, { unit, teams }: WardSnapshot) {
  const { found, voice, tile, press } = view;
  // Beside what was typed the picture helps while it is small; else the list says it better.
  const isLong = teams.length > SMALL_WARD;
  if (teams.length < 2 || (found.text && (isLong || found.teamCount === 0))) return nothing;
  const label = voice.t('picture', { unit: unit.name });
  const hits = new Set(found.text ? found.teams.map(({ team }) => team?.id) : []);
  const team = teams.find(({ id }) => id === tile);
  const look = ({ id }: Team) => ({ chosen: id === tile, hit: hits.has(id) });
  return html`<details ?open=${!isLong}>
      <summary>${label} <small>${voice.t('pictureNote')}</small></summary>
      ${picture(teams, label, look, ({ id }) => press(id === tile ? '' : id))}
    </details>
    ${team ? card(view, team, () => []) : nothing}`;
}

function card({ place, voice, unheard, ask, contacts }: Results, team: Team, marks: Marks) {
  const instead = team.id === unheard ? contacts() : undefined;
  return teamCard(team, place.directory.unit, marks, voice, (event) => ask(team, event), instead);
}

function teamList(view: Results) {
  const { rows, voice, more } = view;
  const { teams } = view.found;
  const shown = teams.slice(0, rows);
  return html`<ul class="list">
      ${shown.map((hit) => html`<li>${oneTeam(view, hit, teams.length <= FEW)}</li>`)}
    </ul>
    ${
      teams.length > shown.length
        ? html`<button type="button" class="alt" @click=${more}>${voice.t('more')}</button>`
        : nothing
    }`;
}

function oneTeam(view: Results, hit: TeamHit, full: boolean) {
  const { team } = hit;
  if (team && (full || team.id === view.chosen)) return card(view, team, marksOf(hit));
  return teamRow(hit, () => view.choose(hit));
}
