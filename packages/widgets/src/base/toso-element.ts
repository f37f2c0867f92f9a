import type { TosoConfig } from '@toso/contract';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from './controls.ts';
import { TosoErrorEvent } from './events.ts';
import { chooseLanguage, onLanguageChosen, SOURCE_LANG, wantedLanguage } from './language.ts';
import { once } from './once.ts';
import { pause } from './pause.ts';
import { emptyConfig, settingsOf, type Settings } from './settings.ts';
import {
  registeredStrings,
  say,
  type Moment,
  type Strings,
  type Texts,
  type Translation,
  type Values,
} from './strings.ts';
import { tokens } from './tokens.ts';

/** After the watch of a kiosk could not be loaded, in milliseconds. */
const RETRY_MS = 5000;

const darkWanted = () => matchMedia('(prefers-color-scheme: dark)');

/**
 * What every element has: its language, its looks, whom it talks to, one live region, and one way
 * to fail. An element gives `texts` and `content()`; see README.md beside this file.
 */
export abstract class TosoElement<Source extends Strings> extends LitElement {
  static override styles = [tokens, controls];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The ward's official code, five digits: `20242`. Absent: the configuration's. */
  @property() unit = '';

  /** For a device that many people use: nothing is kept, and the start returns after a pause. */
  @property({ type: Boolean }) kiosk = false;

  /** Own words in an own language, in place of all texts. */
  @property({ attribute: false }) strings?: Translation<Source>;

  /** The element's texts; a field of each class. */
  protected abstract readonly texts: Texts<Source>;

  /** What the ward configured; empty until it has been read. */
  @state() protected config: TosoConfig = emptyConfig;

  @state() private said = '';

  #spoken?: Strings;
  #translations = new Map<string, Strings>();
  #facadeHadFocus = false;
  readonly #settings = once(async () => {
    const settings = await settingsOf(this);
    this.config = settings.config;
    this.#paint(settings.config.theme);
    return settings;
  });
  #stop: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const redraw = () => this.requestUpdate();
    const dark = darkWanted();
    dark.addEventListener('change', redraw);
    this.#stop = [onLanguageChosen(redraw), () => dark.removeEventListener('change', redraw)];
    // Put back after it was removed, a kiosk is watched again.
    this.requestUpdate('kiosk');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.forEach((stop) => stop());
    this.#stop = [];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' && before !== now) this.requestUpdate();
  }

  /** Takes over the button that the loader drew: it stays until the first drawing replaces it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    return root;
  }

  /**
   * Waits for the words of the wanted language, so that no other flashes up. Where the loader drew
   * something, the first drawing is a task of its own: a slow phone answers in between.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.shadowRoot?.firstChild) {
      await pause();
    }
    const lang = this.#wantedLang;
    const load = this.texts.load[lang];
    if (load && !this.strings && lang !== SOURCE_LANG && !this.#translations.has(lang)) {
      const translation: Strings = await load().catch(() => this.texts.source);
      this.#translations.set(lang, translation);
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#spoken = this.#wordsOf(this.#wantedLang);
    if (changed.has('kiosk') && this.kiosk) void this.#watchIdle();
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#clearFacade();
    super.update(changed);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Reading and drawing again are a task of their own on a slow phone.
    pause()
      .then(() => this.begin())
      .catch((error: unknown) => this.fail(error));
    if (this.#facadeHadFocus) this.renderRoot.querySelector('button')?.focus();
  }

  protected override render(): TemplateResult {
    const scheme = getComputedStyle(this).colorScheme;
    const dark = /\bdark\b/.test(scheme) && (darkWanted().matches || !/\blight\b/.test(scheme));
    return html`<div class="root ${dark ? 'dark' : ''}" lang=${this.spokenLang}>
        ${this.content()}${this.ownsLiveRegion ? nothing : this.liveRegion()}
      </div>
      <slot ?hidden=${!this.showsFallback}></slot>`;
  }

  /** What the element shows. */
  protected abstract content(): unknown;

  /** Whether what the page wrote inside the element is shown below `content()`. */
  protected get showsFallback(): boolean {
    return true;
  }

  /** True where `content()` places `liveRegion()` itself: inside an open dialog, say. */
  protected get ownsLiveRegion(): boolean {
    return false;
  }

  /** The one live region; only its text changes. */
  protected liveRegion(): TemplateResult {
    return html`<p class="unseen" role="status">${this.said}</p>`;
  }

  /** Lets a screen reader say a sentence, once; again, where it is the same as before. */
  protected announce(sentence: string): void {
    // A live region speaks when its text changes: a space makes the same sentence another.
    this.said = this.said === sentence ? `${sentence} ` : sentence;
  }

  /** Back to the first screen with nothing kept: after a pause on a kiosk. */
  protected reset(): void {
    this.said = '';
  }

  /** The unit to work for: the element's own, else the configuration's. */
  protected get unitCode(): string | undefined {
    return this.unit || this.config.unit || undefined;
  }

  /** True where nothing may be kept on the device: a kiosk, or inside a frame. */
  protected get keepsNothing(): boolean {
    return this.kiosk || window.top !== window.self;
  }

  /** What is read once the element has been drawn. */
  protected async begin(): Promise<void> {
    await this.settings();
  }

  /**
   * Reads what the ward configured, once; sets `config` and the looks. Rejects where network or
   * server failed, and asks again at the next call.
   */
  protected settings(): Promise<Settings> {
    return this.#settings();
  }

  /** The words of a moment, with values put in. */
  protected t(moment: Moment<Source>, values?: Values): string {
    return this.words(moment, values) ?? '';
  }

  /** The words for a name that came from outside; `undefined` when there are none for it. */
  protected words(moment: string, values?: Values): string | undefined {
    const words = this.#words;
    const known = Object.prototype.hasOwnProperty.call(words, moment);
    const text = known ? words[moment] : undefined;
    return text === undefined ? undefined : say(words.lang, text, values);
  }

  /** The language of what is shown now; it may differ from the `lang` that was asked for. */
  protected get spokenLang(): string {
    return this.#words.lang;
  }

  /** The visible switch between the languages. */
  protected languageSwitch(): TemplateResult {
    const other = this.spokenLang === SOURCE_LANG ? 'en' : SOURCE_LANG;
    return html`<button
      type="button"
      class="link"
      part="language"
      lang=${other}
      @click=${() => chooseLanguage(other)}
    >
      ${other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>`;
  }

  /** Tells the page that something failed, by its code; the caller shows the sentence. */
  protected fail(error: unknown): void {
    const { name, code } = Object(error) as { name?: unknown; code?: unknown };
    if (name === 'AbortError') return;
    /** @internal */
    this.dispatchEvent(new TosoErrorEvent(typeof code === 'string' ? code : 'internal'));
  }

  get #words(): Strings {
    return this.#spoken ?? this.texts.source;
  }

  get #wantedLang(): string {
    return wantedLanguage(this.getAttribute('lang'), this.config.lang);
  }

  #wordsOf(lang: string): Strings {
    if (this.strings) return this.strings;
    const { name, source } = this.texts;
    const translation = this.#translations.get(lang) ?? source;
    const added = registeredStrings(name, lang);
    const own =
      lang === (this.config.lang ?? SOURCE_LANG) ? this.config.strings?.[name] : undefined;
    return added || own ? { ...translation, ...added, ...own } : translation;
  }

  #clearFacade(): void {
    const root = this.shadowRoot;
    if (!root) return;
    this.#facadeHadFocus = root.activeElement !== null;
    [...root.children].forEach((node) => node.localName === 'style' || node.remove());
  }

  #paint(theme: Readonly<Record<string, string>> = {}): void {
    Object.entries(theme).forEach(([token, value]) => this.style.setProperty(token, value));
  }

  readonly #watchIdle = async (): Promise<void> => {
    try {
      const { watchIdle } = await import('./idle.ts');
      const stop = watchIdle(() => this.kiosk && this.#resetKiosk());
      if (this.isConnected) this.#stop.push(stop);
      else stop();
    } catch {
      // Whoever comes next must not find what was typed.
      setTimeout(() => void this.#watchIdle(), RETRY_MS);
    }
  };

  #resetKiosk(): void {
    chooseLanguage(undefined);
    this.reset();
  }
}
