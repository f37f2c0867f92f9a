import type { OpeningHours, ServicePoint, Team, Unit } from '@toso/contract';
import { isOpenAt } from '@toso/directory';
import { formatPhone, telHref } from '@toso/sdk';
import { html, nothing } from 'lit';
import { hoursText } from './hours.ts';
import { marked, type Span } from './marked.ts';
import type { Voice } from './voice.ts';

/** Which letters of a team's texts were typed. */
export type Marks = (text: string) => readonly Span[];

const hoursLine = (hours: readonly OpeningHours[], voice: Voice) =>
  hours.length > 0
    ? html`<span
        >${voice.t('hours', { hours: hoursText(hours, voice) })}
        ${isOpenAt(hours, new Date()) ? html`<b class="open">${voice.t('open')}</b>` : nothing}</span
      >`
    : nothing;

/** Rings, or is drawn and says why it does not. */
function callButton(
  { phone, sample }: { phone?: string | undefined; sample?: boolean | undefined },
  words: string,
  { t }: Voice,
) {
  const href = !sample && phone && telHref(phone);
  if (href) {
    return html`<a class="go" part="call" href=${href}>${words} <small>${formatPhone(phone)}</small></a>`;
  }
  return sample
    ? html`<button class="go" part="call" type="button" disabled>
        ${words} <small>${t('callSample')}</small>
      </button>`
    : nothing;
}

const members = ({ members = [] }: Team) =>
  members.map(({ role, name, phone }) => {
    const words = [name, role].filter(Boolean).join(', ');
    const href = phone && telHref(phone);
    return html`<span
      >${words}${
        href ? [' ', html`<a class="link" href=${href}>${formatPhone(phone)}</a>`] : nothing
      }</span
    >`;
  });

/** Everything that a ward publishes of a team; `instead`: whom to ask where asking here failed. */
export function teamCard(
  team: Team,
  { name, provinceName }: Unit,
  marks: Marks,
  voice: Voice,
  ask: (event: Event) => void,
  instead: unknown,
) {
  const { t, date } = voice;
  const mark = (text: string) => marked(text, marks(text));
  const areas = team.areas.map((area) => [area.name, area.note].filter(Boolean).join(' · '));
  const serves = areas.filter((area) => area !== team.name).join('; ');
  const canRing = team.sample || team.phone !== undefined;
  return html`<article class="card" part="team" aria-label=${team.name}>
    <h3 tabindex="-1">${mark(team.name)}</h3>
    <span class="tag"
      >${name}, ${provinceName}${serves ? [' · ', mark(serves)] : nothing}</span
    >
    ${team.address === undefined ? nothing : html`<span>${mark(team.address)}</span>`}
    ${team.roles.length > 0 ? html`<span>${team.roles.join(' · ')}</span>` : nothing}
    ${members(team)} ${hoursLine(team.hours, voice)}
    ${canRing ? nothing : html`<span class="hint">${t('unlisted')}</span>`}
    <div class="row">
      ${callButton(team, t('callTeam'), voice)}
      <button class=${canRing ? 'alt' : 'go'} part="ask" type="button" @click=${ask}>
        ${t('ask')}
      </button>
      ${
        team.zaloUrl === undefined
          ? nothing
          : html`<a class="alt" href=${team.zaloUrl} target="_blank" rel="noopener">${t('zalo')}</a>`
      }
    </div>
    ${instead ? html`<p class="note" tabindex="-1">${t('unheard')}</p>${instead}` : nothing}
    <span class="tag">${t('checked', { date: date(team.checkedOn) })}</span>
  </article>`;
}

/** A place with staff; `away` says how far, where the visitor let the device find out. */
export const pointCard = (
  point: ServicePoint,
  away: string | undefined,
  marks: Marks,
  voice: Voice,
) => html`<article class="card" part="point" aria-label=${point.name}>
  <h3>${marked(point.name, marks(point.name))}</h3>
  <span class="tag"
    >${away === undefined ? nothing : [voice.t('away', { distance: away }), ' · ']}${point.address}</span
  >
  ${hoursLine(point.hours, voice)}
  ${
    point.phone === undefined
      ? nothing
      : html`<div class="row">${callButton(point, voice.t('callPoint'), voice)}</div>`
  }
  <span class="tag">${voice.t('checked', { date: voice.date(point.checkedOn) })}</span>
</article>`;
