import type { Team, Unit, WardSnapshot } from '@toso/contract';
import type { DirectoryHits, TeamHit } from '@toso/directory';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { HelpAskEvent } from '../base/events.ts';
import { ServedElement } from '../base/served-element.ts';
import { contactList } from './contacts.ts';
import { Finder } from './finder.ts';
import { whereAmI, type Position } from './here.ts';
import { picture } from './picture.ts';
import { contactsOf, isStale, marksOf } from './place.ts';
import { pointList, type Locating } from './points.ts';
import { candidateRow, changeOf, teamRow, unitRow } from './rows.ts';
import { teamCard, type Marks } from './team-card.ts';
import { source } from './team-locator.strings.ts';
import { styles } from './team-locator.styles.ts';
import type { Voice } from './voice.ts';

/** Rows shown before there is a button for more. */
const PAGE = 12;
/** Up to so many teams the picture of a ward fits on one screen of a phone. */
const SMALL_WARD = 40;
/** Errors after which there is no list of this place, whatever one tries. */
const unknownHere = ['not_found', 'unit_unknown', 'not_available'];
/** Up to so many teams are shown in full at once. */
const FEW = 3;

/**
 * Finds the team of a place that the visitor types in any spelling, or of a tile that they tap.
 * Searches on the device; nothing is loaded before the visitor acts, and no position is sent.
 *
 * @tag toso-team-locator
 * @slot - A way on without scripts, a phone number, say; stays below the list.
 * @fires {HelpAskEvent} toso-help-ask - The visitor asks for help of `event.teamId`.
 * @fires {TosoErrorEvent} toso-error - A list could not be loaded; `event.code` says why.
 * @csspart status - The sentence that says how the search went.
 * @csspart team - One team's card.
 * @csspart point - One service point's card.
 * @csspart call - The link or button that rings.
 * @csspart ask - The button that asks for help.
 * @csspart near - The button that sorts points by distance.
 * @csspart picture - The ordered picture of the ward's groups.
 * @csspart contacts - Whom else to ask.
 */
export class TeamLocator extends ServedElement<typeof source> {
  static override styles = [...super.styles, styles];
  protected override texts = {
    name: 'team-locator',
    source,
    load: { en: async () => (await import('./team-locator.strings.en.ts')).en },
  };

  @state() private query = '';
  /** Set once the visitor typed or asked to see all: turning to the field only loads. */
  @state() private asked = false;
  @state() private chosen = '';
  @state() private tile = '';
  @state() private rows = PAGE;
  @state() private position?: Position | undefined;
  @state() private locating: Locating = '';
  /** Set after asking for help where no request-help listens: then there are numbers instead. */
  @state() private unheard = false;

  readonly #finder = new Finder({
    reach: () => this.reach(),
    redraw: () => this.requestUpdate(),
    fail: (error) => this.fail(error),
  });
  readonly #voice: Voice;
  readonly #redraw = () => this.requestUpdate();

  constructor() {
    super();
    const lang = () => this.spokenLang;
    this.#voice = {
      get lang() {
        return lang();
      },
      t: (moment, values) => this.t(moment, values),
      date: (day) => this.date(day),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#redraw);
    addEventListener('offline', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#finder.stop();
    removeEventListener('online', this.#redraw);
    removeEventListener('offline', this.#redraw);
  }

  protected override reset(): void {
    super.reset();
    this.#finder.reset();
    this.query = this.chosen = this.tile = this.locating = '';
    this.position = undefined;
    this.rows = PAGE;
    this.asked = this.unheard = false;
  }

  protected override content() {
    const { place, busy, slow, failure } = this.#finder;
    return html`<section class="stack" aria-label=${this.t('title')}>
      <div class="heading"><h2>${this.t('title')}</h2>${this.languageSwitch()}</div>
      <div class="field">
        <label for="place">${this.t('place')}</label>
        <input
          id="place"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="80"
          aria-describedby="hint"
          .value=${this.query}
          @focus=${() => this.#start()}
          @input=${this.#type}
          @compositionend=${this.#type}
          @keydown=${this.#keepForm}
        />
        <small id="hint">${this.t('hint')}</small>
      </div>
      ${slow ? html`<p class="status" part="status">${this.t('loading')}</p>` : nothing}
      ${failure && !busy ? this.#failed(failure) : nothing}
      ${
        place && this.asked
          ? this.#found(place.find(this.query, this.rows))
          : html`${this.#begin()} ${this.#others()}`
      }
    </section>`;
  }

  /** Before the visitor asked for anything. */
  #begin() {
    if (this.asked || this.#finder.failure || !this.unitCode) return nothing;
    const all = () => {
      this.asked = true;
      this.#start();
      this.#tell();
    };
    return html`<button type="button" class="alt" @click=${all}>${this.t('all')}</button>`;
  }

  #failed(code: string) {
    const moment = !navigator.onLine
      ? 'offline'
      : unknownHere.includes(code)
        ? 'unknown'
        : 'failed';
    return html`<p class="note" part="status">${this.t(moment)}</p>
      <button type="button" class="alt" @click=${() => this.#open(this.unitCode ?? '')}>
        ${this.t('retry')}
      </button>
      ${this.#contacts()}`;
  }

  #found(hits: DirectoryHits) {
    const { place, home } = this.#finder;
    if (!place) return nothing;
    const { directory } = place;
    const back = home && home !== place ? home : undefined;
    return html`
      ${directory.sample ? html`<p class="note warn">${this.t('sample')}</p>` : nothing}
      ${
        back
          ? html`<button type="button" class="link" @click=${() => this.#finder.show(back)}>
            ${this.t('home', { unit: back.directory.unit.name })}
          </button>`
          : nothing
      }
      <p class="status" part="status">${this.#sentence(hits)}</p>
      ${directory.kind === 'province' ? hits.units.map((hit) => unitRow(hit, this.#voice, () => this.#open(hit.code))) : nothing}
      ${directory.kind === 'ward' ? this.#ward(directory, hits) : this.#teams(hits)}
      ${this.#others()}
      ${this.unheard || (hits.teamCount === 0 && hits.units.length === 0) ? this.#contacts() : nothing}
    `;
  }

  /** How the search went, in one or two sentences. */
  #sentence({ units, teamCount, servicePoints }: DirectoryHits): string {
    const { unit } = this.#finder.place?.directory ?? {};
    const count = teamCount + servicePoints.length;
    if (!unit) return '';
    if (!this.query)
      return this.t(count ? 'teams' : 'empty', { unit: unit.name, count: teamCount });
    if (count + units.length === 0) return this.t('none');
    const former = units
      .map((hit) => changeOf(hit.match.former, hit.name, this.#voice))
      .filter(Boolean);
    return [this.t('found', { count: count || units.length }), former[0]].filter(Boolean).join(' ');
  }

  /** A ward: what was typed comes first; where nothing was, the picture does. */
  #ward(ward: WardSnapshot, hits: DirectoryHits) {
    const { unit, checkedOn } = ward;
    const state = navigator.onLine ? (isStale(checkedOn) ? 'stale' : 'data') : 'kept';
    const words = this.t(state, { unit: unit.name, date: this.date(checkedOn) });
    const { position, locating } = this;
    const near = { position, locating, locate: this.#locate };
    const parts = [this.#teams(hits), pointList(hits.servicePoints, near, this.#voice)];
    return html`${this.query ? parts : nothing} ${this.#picture(ward, hits)}
      ${this.query ? nothing : parts}
      <p class=${state === 'data' ? 'tag' : 'note warn'}>${words}</p>`;
  }

  #picture({ unit, teams }: WardSnapshot, hits: DirectoryHits) {
    // Beside what was typed the picture helps while it is small; else the list says it better.
    const isLong = teams.length > SMALL_WARD;
    if (teams.length < 2 || (this.query && (isLong || hits.teamCount === 0))) return nothing;
    const label = this.t('picture', { unit: unit.name });
    const found = new Set(this.query ? hits.teams.map(({ team }) => team?.id) : []);
    const team = teams.find(({ id }) => id === this.tile);
    const look = ({ id }: Team) => ({ chosen: id === this.tile, hit: found.has(id) });
    return html`<details ?open=${!isLong}>
        <summary>${label} <small>${this.t('pictureNote')}</small></summary>
        ${picture(teams, label, look, ({ id }) => (this.tile = id === this.tile ? '' : id))}
      </details>
      ${team ? this.#card(team, unit, () => []) : nothing}`;
  }

  #card(team: Team, unit: Unit, marks: Marks) {
    return teamCard(team, unit, marks, this.#voice, () => this.#ask(team));
  }

  #teams({ teams }: DirectoryHits) {
    const shown = teams.slice(0, this.rows);
    return html`<ul class="list">
        ${shown.map((hit) => html`<li>${this.#team(hit, teams.length <= FEW)}</li>`)}
      </ul>
      ${
        teams.length > shown.length
          ? html`<button type="button" class="alt" @click=${() => (this.rows += 3 * PAGE)}>
            ${this.t('more')}
          </button>`
          : nothing
      }`;
  }

  #team(hit: TeamHit, full: boolean) {
    const { team } = hit;
    const unit = this.#finder.place?.directory.unit;
    if (team && unit && (full || team.id === this.chosen)) {
      return this.#card(team, unit, marksOf(hit));
    }
    return teamRow(hit, () => this.#choose(hit));
  }

  /** Places outside the open directory: other wards of the province. */
  #others() {
    const { elsewhere, partial, home } = this.#finder;
    if (elsewhere.length === 0 && !partial) return nothing;
    const province = home?.directory.unit.provinceName;
    return html`${province ? html`<h3>${this.t('elsewhere', { province })}</h3>` : nothing}
      ${partial ? html`<p class="note">${this.t('partial')}</p>` : nothing}
      <ul class="list">
        ${elsewhere.map((candidate) => {
          const open = () => this.#open(candidate.unit.code);
          return html`<li>${candidateRow(candidate, this.#voice, open)}</li>`;
        })}
      </ul>`;
  }

  #contacts() {
    const { phones = [], zaloOaUrl } = this.config;
    const zalo = zaloOaUrl === undefined ? [] : [{ label: 'Zalo', url: zaloOaUrl }];
    return contactList(contactsOf(this.#finder.place, [...phones, ...zalo]));
  }

  /** Opens the unit's own directory, once: when the visitor turns to the field or the button. */
  #start(): void {
    const { place, busy, failure } = this.#finder;
    if (place || busy || failure || !this.unitCode) return;
    void this.#finder.open(this.unitCode).then(() => this.#tell());
  }

  /** Opens a unit's directory and puts the visitor at the team that was chosen in an index. */
  #open(code: string, index?: number): void {
    this.asked = true;
    this.chosen = this.tile = '';
    this.rows = PAGE;
    void this.#finder.open(code).then((isOpen) => {
      const { directory } = this.#finder.place ?? {};
      const teams = isOpen && directory?.kind === 'ward' ? directory.teams : [];
      const team = index === undefined ? undefined : teams[index];
      if (team) {
        this.query = team.name;
        this.#show(team.id);
      }
      this.#tell();
    });
  }

  /** Takes what stands in the field, but not while an input method is still composing it. */
  readonly #type = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    this.query = (event.target as HTMLInputElement).value; // The field's own events.
    this.asked = true;
    this.rows = PAGE;
    this.chosen = this.tile = '';
    this.#start();
    this.#finder.lookElsewhere(this.query.trim());
    this.#tell();
  };

  /** Enter would send the form that a page's template puts around everything. */
  readonly #keepForm = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') event.preventDefault();
  };

  /** Says the result to a screen reader; what is typed meanwhile replaces it. */
  #tell(): void {
    const { place } = this.#finder;
    if (place && this.asked) this.announce(this.#sentence(place.find(this.query, this.rows)));
  }

  #choose({ team, unit, index }: TeamHit): void {
    if (team) this.#show(team.id);
    else this.#open(unit, index);
  }

  /** Unfolds a team's card and goes to its heading. */
  #show(id: string): void {
    this.chosen = id;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.list article h3')?.focus(),
    );
  }

  #ask({ id, name }: Team): void {
    const event = new HelpAskEvent({ teamId: id, teamName: name });
    this.unheard = this.dispatchEvent(event);
  }

  readonly #locate = (): void => {
    this.locating = 'locating';
    whereAmI().then(
      (position) => {
        this.position = position;
        this.locating = '';
      },
      () => {
        this.locating = 'lost';
        this.announce(this.t('lost'));
      },
    );
  };
}
