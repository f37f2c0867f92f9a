import type { GuideLanguage, GuideText } from '@toso/guides';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { HelpAskEvent } from '../base/events.ts';
import { wantedLanguage } from '../base/language.ts';
import { TosoElement } from '../base/toso-element.ts';
import { doneView } from './done-view.ts';
import { backView, barView, brokenView } from './frame-view.ts';
import { source } from './guide.strings.ts';
import { styles } from './guide.styles.ts';
import type { Host } from './host.ts';
import { kept, LARGE, PROGRESS } from './kept.ts';
import { later } from './later.ts';
import type { More } from './more.ts';
import { Opening } from './opening.ts';
import {
  questionOf,
  situationOf,
  standingAt,
  startOf,
  type Place,
  type Standing,
} from './places.ts';
import { questionView } from './question-view.ts';
import { stepView } from './step-view.ts';
import { guideText } from './texts.ts';
import { WaysOut } from './ways-out.ts';

const pictures = later(() => import('./picture.ts'));
/** What a walk can do without for a moment. */
const mores = later(() => import('./more.ts'));

/**
 * A guide, step by step: what is the matter, by question or by typing, then one step a screen with
 * what can go wrong and the way out. Asks nothing about a person.
 *
 * @tag toso-guide
 * @slot - What a page without scripts shows: the guide's first screen, a phone number. Shown too where nobody on the page answers a call for help.
 * @fires {GuideMoveEvent} toso-guide-move - The visitor moved to `event.guide`, `event.situation`, `event.step`, which a page may keep in its address.
 * @fires {HelpAskEvent} toso-help-ask - The visitor is stuck; `event.note` says at which step.
 * @fires {TosoErrorEvent} toso-error - The guide could not be loaded; `event.code` says why.
 * @csspart numbers - Numbers to ring.
 */
export class Guide extends TosoElement<typeof source> {
  static override styles = [...TosoElement.styles, styles];
  protected override texts = {
    name: 'guide',
    source,
    load: { en: async () => (await import('./guide.strings.en.ts')).en },
  };

  /** The guide: `vneid`. Empty: a list of all guides. */
  @property() guide = '';

  /** A situation of the guide to begin with: `level-2`. Empty: its first question. */
  @property() situation = '';

  /** A step of the situation to begin with: `bring`. Empty: its first. */
  @property() step = '';

  #large = false;

  /** Tries again what could not be loaded. */
  #again?: (() => void) | undefined;
  #more?: More | undefined;
  /** Where the visitor came from, for going back. */
  #trail: Place[] = [];
  #acted = false;

  /** For the questions and steps; the parts that load later reach more: see more-host.ts. */
  readonly #host: Host = {
    t: (moment, values) => this.t(moment, values),
    go: (to) => this.go(to),
  };
  readonly #redraw = (): void => this.requestUpdate();
  protected readonly opening = new Opening((id) => this.#read(id), this.#redraw);
  readonly #ways = new WaysOut(this.#host, this.#redraw);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#large = !this.keepsNothing && kept('sessionStorage', LARGE) === '1';
    this.#more?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#more?.disconnect();
  }

  protected override reset(): void {
    super.reset();
    this.#large = this.#acted = false;
    this.#follow();
  }

  /** Shows the same place in another language only once it has been read. */
  protected override async scheduleUpdate(): Promise<void> {
    const { shown } = this.opening;
    if (shown && shown.text.lang !== this.#lang) {
      const other = await this.#read(shown.text.id).catch(() => undefined);
      if (other) {
        this.#more?.leave();
        this.opening.shown = other;
      }
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A page that keeps the place in its attributes only says what is so already.
    const { place, isUnknown } = this.opening;
    const isElsewhere = (['guide', 'situation', 'step'] as const).some(
      (name) => changed.has(name) && (!place || this[name] !== (place[name] ?? '')),
    );
    if (isElsewhere || (isUnknown && changed.has('guide'))) this.#follow();
    // Another ward has other words for the same place.
    else if (place && changed.has('unit')) this.#show(place);
  }

  protected override get showsFallback(): boolean {
    return this.#more?.unheard === true || this.#again !== undefined;
  }

  protected override content() {
    const { place, shown, isUnknown, isSlow } = this.opening;
    const broken = brokenView(this.#host, this.#again);
    if (!place) {
      return isSlow ? html`<p class="note">${this.#host.t('loading')}</p>` : broken;
    }
    const part = mores.now(this.#redraw);
    if (part && !this.#more) {
      this.#more = part.more(this);
      // Whoever walked faster than it came.
      if (this.#trail[0]) this.#more.moved(place);
    }
    this.#more?.see(shown, place);
    // What stands above a first question must not push it down later.
    const isAbove = isUnknown || !shown || (!this.keepsNothing && kept('localStorage', PROGRESS));
    if (part === undefined && isAbove) return nothing;
    return html`<section
      class="guide ${place.situation ? 'walk' : ''} ${this.#large ? 'large' : ''}"
      aria-label=${shown?.text.title ?? nothing}
    >
      ${shown ? this.#screen(shown.text, place) : this.#first(this.#more?.guides())}
      ${broken} ${this.#more?.sheet()}
    </section>`;
  }

  #bar(first: unknown) {
    return barView(first, this.#host, this.#large, this.#enlarge);
  }

  #first(title: unknown, question?: unknown) {
    const more = this.#more;
    return html`${this.#bar(html`<h2 tabindex="-1">${title}</h2> ${this.languageSwitch()}`)}
    ${more?.above()} ${question} ${more?.start()}`;
  }

  #screen(text: GuideText, place: Place) {
    const { t } = this.#host;
    const asked = place.kind === 'ask' && questionOf(text, place.question);
    const question = asked ? questionView(asked, text, this.#host) : nothing;
    if (asked === text.questions[0]) return this.#first(text.title, question);
    const standing = standingAt(text, place);
    const { situation, index = 0 } = standing ?? {};
    const count = situation?.steps.length ?? 0;
    const words = situation
      ? t('progress', { situation: situation.title, step: index + 1, count })
      : text.title;
    const back = backView(words, this.#host, this.#back);
    const screen = standing ? this.#step(standing, text, place) : this.#other(text, place);
    return html`${this.#bar(back)} ${asked ? question : screen}`;
  }

  #step(standing: Standing, { id, lang }: GuideText, place: Place) {
    const more = this.#more;
    const isStuck = this.#ways.isOpen(place);
    const { picture } = standing.step;
    return stepView(standing, this.#host, {
      lang,
      guide: id,
      drawn: picture
        ? pictures.now(this.#redraw)?.picture(picture, this.spokenLang, this.renderRoot)
        : nothing,
      below: more?.below(),
      waysOut: isStuck ? this.#ways.view(standing.step, id, this.spokenLang) : undefined,
      small: more?.small(),
      isStuck: isStuck ? this.#ask : this.#isStuck,
    });
  }

  #other(text: GuideText, { guide, situation: id }: Place) {
    const more = this.#more;
    const situation = situationOf(text, id);
    if (!situation) return more?.all();
    const [next, small] = [more?.next(situation), more?.small()];
    return doneView(situation, this.#host, { guide, next, small, ask: this.#ask });
  }

  get #lang(): GuideLanguage {
    const own = wantedLanguage(this.getAttribute('lang'), this.config.lang);
    return (this.strings?.lang ?? own).startsWith('en') ? 'en' : 'vi';
  }

  #read(id: string) {
    return guideText(id, this.#lang, this.#acted ? this.settings() : undefined, this.unit);
  }

  /** Goes where the page says. */
  #follow(): void {
    const { guide, situation, step } = this;
    this.#trail = [];
    this.#acted ||= situation !== '';
    const to: Place = situation ? { kind: 'step', guide, situation, step } : startOf(guide);
    this.#show(to);
  }

  #show(to: Place): void {
    void this.attempt(() => this.opening.open(to), true);
  }

  /** Takes the visitor to a place, and says so to the page. @internal */
  protected go(
    to: Place,
    trail = this.opening.place ? [...this.#trail, this.opening.place] : [],
  ): void {
    this.#more?.leave();
    this.#acted = true;
    void this.attempt(async () => {
      const place = await this.opening.open(to);
      if (!place) return;
      this.#trail = place.kind === 'ask' && !place.question ? [] : trail;
      this.#more?.moved(place);
      await this.focusOn('h2');
      const top = this.renderRoot.querySelector('.guide');
      if (top && top.getBoundingClientRect().top < 0) top.scrollIntoView();
    });
  }

  /**
   * Does what needs a file. Where that cannot be loaded there is a sentence and a way to try it
   * again, to which the focus goes unless nobody did anything. @internal
   */
  protected async attempt(work: () => unknown, isQuiet?: boolean): Promise<void> {
    this.#again = undefined;
    this.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.#again = () => void this.attempt(work);
      this.requestUpdate();
      this.fail(error);
      if (!isQuiet) void this.focusOn('.retry', 'nearest');
    }
  }

  readonly #back = (): void => {
    const [last] = this.#trail.slice(-1);
    this.go(last ?? this.#more?.before() ?? startOf(this.guide), this.#trail.slice(0, -1));
  };

  readonly #isStuck = (): void => {
    this.#ways.open(this.opening.place);
    void this.focusOn('.stuck h3', 'center');
  };

  readonly #ask = (): void => {
    void this.attempt(async () => {
      await mores.soon();
      await this.updateComplete;
      if (this.#more) this.#more.ask();
      // Where nobody listens either, the page's own words and another try are left.
      else if (this.dispatchEvent(new HelpAskEvent())) throw new Error();
    });
  };

  readonly #enlarge = (): void => {
    this.#large = !this.#large;
    this.#more?.keepLarge(this.#large);
    this.requestUpdate();
  };

  /** Puts the focus on what a selector finds, once drawn. @internal */
  protected async focusOn(selector: string, block?: ScrollLogicalPosition): Promise<void> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    if (block) found?.scrollIntoView({ block });
  }
}
