import type { GuideSituation } from '@toso/contract';
import { html, nothing } from 'lit';
import { HelpAskEvent } from '../base/events.ts';
import { fields } from '../base/fields.ts';
import { formatDate } from '../base/time.ts';
import { dress } from './dress.ts';
import { GuideMoveEvent } from './guide.events.ts';
import type { Guide } from './guide.ts';
import type { MoreHost } from './host.ts';
import { later } from './later.ts';
import type { MoreView } from './more-view.ts';
import { hostOf } from './more-host.ts';
import { moreWords, nameOf } from './more-voice.ts';
import { moreStyles } from './more.styles.ts';
import { everything, guidesView, nextView } from './other-views.ts';
import { placeBefore } from './place-before.ts';
import { situationOf, standingAt, type Place, type Standing } from './places.ts';
import { canKeep, keepLarge, keepProgress, progressOf } from './progress.ts';
import { resumeView } from './resume-view.ts';
import { searchView } from './search-view.ts';
import { sourcesOf, type SourceLine } from './sources.ts';
import { canSpeak, hush, onVoices, speak } from './speech.ts';
import { belowView, smallView } from './step-more.ts';
import type { WardText } from './ward-text.ts';

export { wardWords } from './ward-words.ts';

/** For whoever prints by the browser's own command. */
const sheets = later(() => import('./print-sheet.ts'));

/** What an element has besides the words of a question or a step. */
export function more(element: Guide): More {
  dress(element.renderRoot, fields);
  dress(element.renderRoot, moreStyles);
  return new More(hostOf(element));
}

/** What one element shows besides the words of a question or a step, and what it does there. */
export class More {
  /** Whether help was asked for where nobody on the page listens. */
  unheard = false;
  readonly #host: MoreHost;
  readonly #t: ReturnType<typeof moreWords>;
  #shown?: WardText | undefined;
  #place?: Place;
  #sources?: readonly SourceLine[] | undefined;
  #film = false;
  #speaking = false;
  #keeps: boolean;
  #query = '';
  #search?: typeof import('./search.ts');
  #paper?: typeof import('./print-sheet.ts');
  #stopVoices?: () => void;

  constructor(host: MoreHost) {
    this.#host = host;
    this.#t = moreWords(host);
    this.#keeps = host.keepsNothing() || canKeep();
    this.connect();
  }

  connect(): void {
    this.#stopVoices = onVoices(this.#host.redraw);
  }

  disconnect(): void {
    this.#stopVoices?.();
    this.leave();
  }

  /** What is shown from now on; whatever was unfolded belongs to the place before. */
  see(shown: WardText | undefined, place: Place): void {
    if (place !== this.#place) {
      this.unheard = this.#film = false;
      this.#query = '';
    }
    if (place !== this.#place || shown !== this.#shown) this.#sources = undefined;
    this.#place = place;
    this.#shown = shown;
  }

  /** The title of the list of guides. */
  guides(): string {
    return this.#t('guides');
  }

  /** Above a first question: that a place is not there, and the offer to go on from the last one. */
  above() {
    const unknown = this.#host.isUnknown();
    return html`${unknown ? html`<p class="note warn" role="alert">${this.#t('unknown')}</p>` : nothing}
    ${this.#resume()}`;
  }

  #resume() {
    const view = this.#view();
    if (!view || this.#host.keepsNothing()) return nothing;
    const { id } = view.text;
    const known = progressOf(id);
    const place: Place = { kind: 'step', guide: id, ...known };
    const standing = known && standingAt(view.text, place);
    const forget = () => {
      keepProgress(id);
      this.#host.redraw();
    };
    return standing?.index ? resumeView(view, standing, forget) : nothing;
  }

  /** Below the title of a first screen. */
  start() {
    const view = this.#view();
    if (!view) return guidesView(this.#host, this.#t);
    const query = this.#query;
    const typed = query.trim();
    const found = typed ? this.#search?.searchGuide(view.text, typed) : undefined;
    return searchView(view, { query, found, type: this.#type });
  }

  /** Below the words of a step. */
  below() {
    const view = this.#view();
    return view?.standing ? belowView(view.standing.step, view) : nothing;
  }

  /** Quiet ways below a step. */
  small() {
    const view = this.#view();
    return view ? smallView(view.standing?.step, view) : nothing;
  }

  /** After the last step. */
  next(situation: GuideSituation) {
    const view = this.#view();
    return view ? nextView(situation, view) : nothing;
  }

  /** Every situation of the guide. */
  all() {
    const view = this.#view();
    return view ? everything(view) : nothing;
  }

  /** What paper has instead of the screen. */
  sheet() {
    const view = this.#view();
    const situation = view && situationOf(view.text, view.place.situation);
    const part = this.#paper ?? (situation && sheets.now(this.#host.redraw));
    return situation ? part?.printSheet(situation, view) : nothing;
  }

  /**
   * Somebody came to a place: the page is told, and the device remembers how far they are, or that
   * they are done.
   */
  moved({ guide, situation, step }: Place): void {
    const { element, keepsNothing } = this.#host;
    if (situation && !keepsNothing())
      this.#keeps = keepProgress(guide, step ? { situation, step } : undefined);
    element.dispatchEvent(new GuideMoveEvent(guide, situation, step));
  }

  /** Remembers the choice of large type for this session. */
  keepLarge(large: boolean): void {
    if (!this.#host.keepsNothing()) keepLarge(large);
  }

  /** Where somebody would have come from who followed a link to here. */
  before(): Place | undefined {
    const text = this.#shown?.text;
    return text && this.#place && placeBefore(text, this.#place);
  }

  /** The place is being left: what is read aloud ends. */
  leave(): void {
    if (this.#speaking) hush();
    this.#speaking = false;
  }

  get #standing(): Standing | undefined {
    return this.#shown && this.#place && standingAt(this.#shown.text, this.#place);
  }

  #view(): MoreView | undefined {
    const [text, place] = [this.#shown?.text, this.#place];
    if (!text || !place) return undefined;
    return {
      ...{ host: this.#host, t: this.#t, date: formatDate, text, place },
      ...{ standing: this.#standing, film: this.#film, keeps: this.#keeps },
      ...{ speaking: this.#speaking, sources: this.#sources, ask: this.ask, print: this.#print },
      numbers: this.unheard ? this.#numbers() : undefined,
      listen: canSpeak(text.lang) ? this.#listen : undefined,
      showSources: this.#showSources,
      showFilm: this.#showFilm,
    };
  }

  #numbers(): MoreView['numbers'] {
    const { numbers = [] } = this.#shown?.text ?? {};
    const phones = this.#standing?.step.phones;
    const own = phones ? numbers.filter(({ phone }) => phones.includes(phone)) : numbers;
    return [...own, ...(this.#host.config().phones ?? [])];
  }

  /** Asks the team to help with this step. */
  readonly ask = (): void => {
    const text = this.#shown?.text;
    if (!text) return;
    const { situation, step, index } = this.#standing ?? { index: 0 };
    const values = { guide: nameOf(text.id, this.#t), step: index + 1, title: step?.title ?? '' };
    const note = situation && this.#t('note', { ...values, situation: situation.title });
    const event = new HelpAskEvent({ topic: text.topic, note });
    // Where nobody listens there are numbers instead.
    this.unheard = this.#host.element.dispatchEvent(event);
    this.#host.redraw();
    if (this.unheard) this.#host.focus('[role=group]', 'nearest');
  };

  readonly #type = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    const { t, host } = { t: this.#t, host: this.#host };
    const field = event.target as HTMLInputElement; // The field's own events.
    // What is found stands below the field.
    if (!this.#query) field.parentElement?.scrollIntoView();
    this.#query = field.value;
    const text = this.#shown?.text;
    host.attempt(async () => {
      this.#search ??= await import('./search.ts');
      const typed = this.#query.trim();
      const count = text && typed ? this.#search.searchGuide(text, typed).length : 0;
      if (typed) host.announce(t(count ? 'found' : 'none', { count }));
      host.redraw();
      // The focus stays where somebody types.
    }, true);
  };

  /** Plays it, too: the tap that asks for a film is leave to. Where it is not, it has controls. */
  readonly #showFilm = (): void => {
    const { element, redraw } = this.#host;
    this.#film = true;
    redraw();
    element.updateComplete
      .then(() => element.renderRoot.querySelector('video')?.play())
      .catch(() => undefined);
  };

  readonly #listen = (): void => {
    const { step } = this.#standing ?? {};
    const wasSpeaking = this.#speaking;
    this.leave();
    this.#host.redraw();
    if (!step || wasSpeaking) return;
    this.#speaking = true;
    const { title, actions, bring = [], see, never } = step;
    const all = [title, ...actions, ...bring, see ?? '', never ?? ''].filter(Boolean);
    const sentences = all.map((each) => each.replace(/\.?$/, '.')).join(' ');
    speak(sentences, this.#shown?.text.lang ?? '', () => {
      this.#speaking = false;
      this.#host.redraw();
    });
  };

  readonly #showSources = (): void => {
    const shown = this.#shown;
    const { step } = this.#standing ?? {};
    if (!shown || !step) return;
    this.#host.attempt(async () => {
      const sources = await sourcesOf(shown.text.id, step, shown.sources);
      if (this.#standing?.step !== step) return;
      this.#sources = sources;
      this.#host.redraw();
      this.#host.focus('.sources', 'nearest');
    });
  };

  readonly #print = (): void => {
    const { redraw, element, attempt } = this.#host;
    attempt(async () => {
      this.#paper ??= await import('./print-sheet.ts');
      redraw();
      await element.updateComplete;
      this.#paper.printAlone(element);
    });
  };
}
