import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { HelpAskEvent } from '../base/events.ts';
import { fields } from '../base/fields.ts';
import { pageSettings } from '../base/page.ts';
import { settingsOf } from '../base/settings.ts';
import { formatDate } from '../base/time.ts';
import { TosoElement } from '../base/toso-element.ts';
import { exampleScreen } from './example.ts';
import type { Own } from './own.ts';
import type { Panel } from './panels.ts';
import { QrReadEvent } from './qr-payment.events.ts';
import { source } from './qr-payment.strings.ts';
import { styles } from './qr-payment.styles.ts';
import { symbolOf, type QrSymbol } from './symbol.ts';
import { backButton, type View } from './view.ts';

const panels = ['seller', 'fees', 'mistake'] as const;

/**
 * Says what a payment code says, field by field, and what to check before paying: first of a worked
 * example, then of one's own code from a picture, the camera or pasted text. Everything is read on
 * the device; nothing is sent, kept or opened.
 *
 * @tag toso-qr-payment
 * @slot - What a page without scripts shows: how to check a code, a phone number. Stays below.
 * @fires {QrReadEvent} toso-qr-read - A code was read; `event.kind` says what sort, and nothing of what it says.
 * @fires {HelpAskEvent} toso-help-ask - The visitor wants help with paying; nothing of the code goes along.
 * @fires {TosoErrorEvent} toso-error - A part could not be loaded; `event.code` says why.
 * @csspart picture - The drawn code.
 * @csspart lines - What the code says, line by line.
 * @csspart fault - Why a code was not read.
 * @csspart official - How the account stands to those that the ward published.
 * @csspart domain - The domain of a web address.
 * @csspart camera - The button that opens the camera.
 * @csspart numbers - Numbers to ring.
 * @csspart sheet - The sheet for a seller's counter.
 */
export class QrPayment extends TosoElement<typeof source> {
  static override styles = [...super.styles, fields, styles];
  protected override texts = {
    name: 'qr-payment',
    source,
    load: { en: async () => (await import('./qr-payment.strings.en.ts')).en },
  };

  @state() private lit = '';
  @state() private panel?: Panel | undefined;
  /** The look at a code that is under way. */
  @state() private own?: Own | undefined;
  @state() private unheard = false;
  @state() private broken = false;

  #panels: typeof import('./panels.ts') | undefined;
  #drawn: { readonly code: string; readonly symbol: QrSymbol | undefined } | undefined;
  /** Counts what was begun, so that what comes late does not undo what came after. */
  #turn = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.own?.hide();
  }

  protected override reset(): void {
    super.reset();
    this.#end();
    this.panel = undefined;
    this.lit = '';
  }

  protected override content() {
    const { own } = this;
    const view = this.#view;
    return html`<section class="stack" aria-label=${this.t('title')}>
      <div class="head">
        ${own || this.panel ? backButton(view, own ? own.back : this.#back) : nothing}
        ${this.languageSwitch()}
      </div>
      ${own ? own.content() : this.#start(view)}
    </section>`;
  }

  #start(view: View) {
    const { t } = view;
    const { panel } = this;
    return html`${panel ? this.#panels?.panelScreen(panel, view) : exampleScreen(view)}
      ${this.broken ? html`<p class="note warn" part="fault">${t('notLoaded')}</p>` : nothing}
      <button type="button" class="go" @click=${this.#look}>${t('start')}</button>
      ${
        panel
          ? nothing
          : html`<div class="row">
              ${panels.map(
                (each) =>
                  html`<button type="button" class="alt" @click=${() => this.#show(each)}>
                    ${t(each)}
                  </button>`,
              )}
            </div>`
      }`;
  }

  get #view(): View {
    return {
      lit: this.lit,
      lang: this.spokenLang,
      light: (key) => (this.lit = key),
      t: (moment, values) => this.t(moment, values),
      replaced: (moment, values) => this.words(moment, values),
      date: formatDate,
      symbol: (code) => {
        if (this.#drawn?.code !== code) this.#drawn = { code, symbol: symbolOf(code) };
        return this.#drawn.symbol;
      },
    };
  }

  /** Loads a part on use; `undefined`, with its sentence, where that failed or came too late. */
  async #load<Part>(load: () => Promise<Part>): Promise<Part | undefined> {
    const turn = ++this.#turn;
    this.broken = false;
    try {
      const part = await load();
      return turn === this.#turn ? part : undefined;
    } catch (error) {
      this.broken = turn === this.#turn;
      this.announce(this.t('notLoaded'));
      this.fail(error);
      return undefined;
    }
  }

  readonly #show = async (panel: Panel): Promise<void> => {
    this.#panels ??= await this.#load(() => import('./panels.ts'));
    if (!this.#panels) return;
    this.panel = panel;
    await this.#arrive();
  };

  readonly #look = async (): Promise<void> => {
    const lang = this.spokenLang;
    const loaded = await this.#load(async () => {
      const part = await import('./own.ts');
      return { Own: part.Own, words: await part.ownWords(lang) };
    });
    if (!loaded) return;
    this.lit = '';
    this.own = new loaded.Own(this.#host, loaded.words, lang);
    await this.#arrive();
  };

  readonly #back = (): void => {
    if (this.own) this.#end();
    else this.panel = undefined;
    this.lit = '';
    this.broken = false;
    void this.#arrive();
  };

  #end(): void {
    this.#turn++;
    this.own?.end();
    this.own = this.#drawn = undefined;
    this.unheard = this.broken = false;
  }

  get #host(): ConstructorParameters<typeof Own>[0] {
    const view = () => this.#view;
    const numbers = () => (this.unheard ? (this.config.phones ?? []) : undefined);
    const unit = () => this.unitCode;
    return {
      get view() {
        return view();
      },
      get numbers() {
        return numbers();
      },
      get unit() {
        return unit();
      },
      sells: this.panel === 'seller',
      // Whoever may post an article can write attributes, and must not say whose accounts the ward's are.
      settings: () => settingsOf(pageSettings() ? document.createElement('i') : this),
      redraw: () => this.requestUpdate(),
      arrive: () => this.#arrive(),
      leave: this.#back,
      announce: (sentence) => this.announce(sentence),
      fail: (error) => this.fail(error),
      tellPage: (kind) => this.dispatchEvent(new QrReadEvent(kind)),
      help: () => {
        this.unheard = this.dispatchEvent(new HelpAskEvent({ topic: 'online-payment' }));
        if (this.unheard) void this.#arrive('[role=group]', '[role=group]');
      },
    };
  }

  /** Goes to a new screen, or to a part of one, and brings where it begins into sight. */
  async #arrive(at = 'h2', beginning = 'section'): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(at)?.focus({ preventScroll: true });
    const found = this.renderRoot.querySelector(beginning);
    const { top = 0 } = found?.getBoundingClientRect() ?? {};
    if (top < 0 || top > innerHeight / 2) found?.scrollIntoView();
  }
}
