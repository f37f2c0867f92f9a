import type { Team } from '@toso/contract';
import type { TeamHit } from '@toso/directory';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { HelpAskEvent } from '../base/events.ts';
import { pause } from '../base/pause.ts';
import { ServedElement } from '../base/served-element.ts';
import { contactsOf, waysOn } from '../base/site-contacts.ts';
import { answerStyles } from '../dialog/answer.styles.ts';
import { elsewhere } from './elsewhere.ts';
import { Finder } from './finder.ts';
import type { ByDistance } from './here.ts';
import type { Found, Place } from './place.ts';
import type { Locating } from './points.ts';
import { results, sentence, type Results } from './results.ts';
import { searchField } from './search-field.ts';
import { source } from './team-locator.strings.ts';
import { styles } from './team-locator.styles.ts';
import type { Voice } from './voice.ts';

/** Rows shown before there is a button for more, and how many of them are drawn at a time. */
const PAGE = 12;
const AT_ONCE = 4;
/** How long a drawing has the page for itself, in milliseconds: two frames. */
const DRAWING_MS = 32;
/** Errors after which there is no list of this place, whatever one tries. */
const unknownHere = ['not_found', 'unit_unknown', 'not_available'];

/**
 * Finds the team of a place that the visitor types in any spelling, or of a tile that they tap.
 * Searches on the device; nothing is loaded before the visitor acts, and no position is sent.
 *
 * @tag toso-team-locator
 * @slot - A way on without scripts, a phone number, say; stays below the list.
 * @fires {HelpAskEvent} toso-help-ask - The visitor asks for help of `event.teamId` in `event.unit`.
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
  static override styles = [...ServedElement.styles, answerStyles, styles];
  protected override texts = {
    name: 'team-locator',
    source,
    load: { en: async () => (await import('./team-locator.strings.en.ts')).en },
  };

  /** Set once the visitor typed or asked to see all: turning to the field only loads. */
  @state() private asked = false;
  @state() private chosen = '';
  @state() private tile = '';
  @state() private rows = AT_ONCE;
  @state() private byDistance?: ByDistance | undefined;
  @state() private locating: Locating = '';
  /** The team for which help was asked where no request-help listens: there are numbers instead. */
  @state() private unheard = '';

  /** What stands in the field; the list is of an earlier text while this one is looked for. */
  #query = '';
  /** The directory wished for last, and the team in it: what another try opens. */
  #wish: [code: string, index?: number | undefined] = [''];
  readonly #finder = new Finder({
    reach: () => this.reach(),
    redraw: () => this.requestUpdate(),
    fail: (error) => this.fail(error),
  });
  readonly #voice: Voice = {
    lang: () => this.spokenLang,
    t: (moment, values) => this.t(moment, values),
    date: (day) => this.date(day),
  };
  readonly #redraw = () => this.requestUpdate();

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
    this.#query = this.chosen = this.tile = this.locating = this.unheard = '';
    this.byDistance = undefined;
    this.rows = AT_ONCE;
    this.asked = false;
  }

  protected override content() {
    const { place, found, busy, slow, failure } = this.#finder;
    return html`<section class="stack" aria-label=${this.t('title')}>
      <div class="heading"><h2>${this.t('title')}</h2>${this.languageSwitch()}</div>
      ${searchField(this.#query, this.#voice, () => this.#start(), this.#take)}
      ${slow ? html`<p class="status" part="status">${this.t('loading')}</p>` : nothing}
      ${failure && !busy ? this.#failed(failure) : nothing}
      ${place && found && this.asked ? this.#found(place, found) : [this.#begin(), this.#others()]}
    </section>`;
  }

  /** Before the visitor asked for anything. */
  #begin() {
    if (this.asked || this.#finder.failure || !this.unitCode) return nothing;
    const all = () => {
      this.asked = true;
      this.#start();
      void this.#look();
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
      <button type="button" class="alt" @click=${() => this.#open(...this.#wish)}>
        ${this.t('retry')}
      </button>
      ${this.#contacts()}`;
  }

  #found(place: Place, found: Found) {
    const { home } = this.#finder;
    const back = home && home !== place ? home : undefined;
    const nothingHere = found.teamCount === 0 && found.units.length === 0;
    return html`
      ${place.directory.sample ? html`<p class="note warn">${this.t('sample')}</p>` : nothing}
      ${
        back
          ? html`<button type="button" class="link" @click=${() => this.#goHome(back)}>
            ${this.t('home', { unit: back.directory.unit.name })}
          </button>`
          : nothing
      }
      ${results(this.#results(place, found))} ${this.#others()}
      ${nothingHere ? this.#contacts() : nothing}
    `;
  }

  #results(place: Place, found: Found): Results {
    const { rows, chosen, tile, unheard, byDistance, locating } = this;
    return {
      ...{ place, found, rows, chosen, tile, unheard },
      voice: this.#voice,
      isShort: rows < PAGE,
      near: { byDistance, locating, locate: this.#locate },
      choose: (hit) => this.#choose(hit),
      open: (code) => this.#open(code),
      press: (tile) => {
        this.tile = tile;
        this.#goTo('details + article h3');
      },
      more: this.#more,
      ask: (team, event) => this.#ask(team, event),
      contacts: () => this.#contacts(),
    };
  }

  #others() {
    return elsewhere(this.#finder, this.#voice, (code) => this.#open(code));
  }

  /** Whom else to ask. */
  #contacts() {
    const { directory } = this.#finder.place ?? {};
    const ways = contactsOf(directory?.kind === 'ward' ? directory.contacts : [], this.config);
    return html`<div part="contacts">${waysOn(this.#voice, ways)}</div>`;
  }

  /** Opens the unit's own directory, once: when the visitor turns to the field or the button. */
  #start(): void {
    const { place, busy, failure } = this.#finder;
    if (!place && !busy && !failure && this.unitCode) this.#open(this.unitCode);
  }

  /** Opens a unit's directory and puts the visitor at the team that was chosen in an index. */
  #open(code: string, index?: number): void {
    this.#wish = [code, index];
    this.chosen = this.tile = '';
    void this.#finder.open(code).then(async (isOpen) => {
      const { directory } = this.#finder.place ?? {};
      const teams = isOpen && directory?.kind === 'ward' ? directory.teams : [];
      const team = index === undefined ? undefined : teams[index];
      if (team) this.#query = team.name;
      if ((await this.#look()) && team) this.#show(team.id);
    });
  }

  #goHome(home: Place): void {
    this.#finder.show(home);
    void this.#look();
  }

  /**
   * Looks for what stands in the field, and says the result to a screen reader; what is typed
   * meanwhile replaces it. The first list of a directory is drawn piece by piece.
   */
  async #look(): Promise<boolean> {
    if (!this.asked) return false;
    const isFirst = !this.#finder.found;
    if (isFirst) this.rows = AT_ONCE;
    if (!(await this.#finder.look(this.#query, Math.max(PAGE, this.rows)))) return false;
    const { place, found } = this.#finder;
    if (place && found) this.announce(sentence(place, found, this.#voice));
    await this.updateComplete;
    if (isFirst) void this.#drawOn();
    return true;
  }

  async #drawOn(): Promise<void> {
    await pause(DRAWING_MS);
    if (this.rows >= PAGE) return;
    this.rows += AT_ONCE;
    await this.#drawOn();
  }

  readonly #more = (): void => {
    this.rows += 3 * PAGE;
    void this.#look();
  };

  readonly #take = (text: string): void => {
    this.#query = text;
    this.asked = true;
    this.rows = Math.min(PAGE, this.rows);
    this.chosen = this.tile = '';
    this.#start();
    this.#finder.lookElsewhere(text.trim());
    void this.#look();
  };

  #choose({ team, unit, index }: TeamHit): void {
    if (team) this.#show(team.id);
    else this.#open(unit, index);
  }

  /** Unfolds a team's card in the list and goes to it. */
  #show(id: string): void {
    this.chosen = id;
    this.#goTo('.list article h3');
  }

  /** Goes to the heading of a card once it is drawn. */
  #goTo(heading: string): void {
    void this.updateComplete
      .then(() => pause())
      .then(() => this.renderRoot.querySelector<HTMLElement>(heading)?.focus());
  }

  /** Asks the page for help of a team; where nobody hears it, goes to numbers on the card. */
  #ask({ id, name, unit }: Team, { currentTarget }: Event): void {
    const isHeard = !this.dispatchEvent(new HelpAskEvent({ unit, teamId: id, teamName: name }));
    this.unheard = isHeard ? '' : id;
    const card = (currentTarget as Element).closest('article'); // The button that was tapped.
    void this.updateComplete.then(() => card?.querySelector<HTMLElement>('p[tabindex]')?.focus());
  }

  readonly #locate = (): void => {
    this.locating = 'locating';
    import('./here.ts')
      .then(({ fromHere }) => fromHere())
      .then(
        (byDistance) => {
          this.byDistance = byDistance;
          this.locating = '';
        },
        () => {
          this.locating = 'lost';
          this.announce(this.t('lost'));
        },
      );
  };
}
