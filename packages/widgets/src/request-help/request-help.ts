import { consentVi, type ConsentText } from '@toso/contract';
import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { HelpAskEvent } from '../base/events.ts';
import { icon } from '../base/icons.ts';
import { pause } from '../base/pause.ts';
import { ServedElement } from '../base/served-element.ts';
import { contactsOf } from '../base/site-contacts.ts';
import { answerStyles } from '../dialog/answer.styles.ts';
import { isFramedByAnother } from '../dialog/framed.ts';
import { closeFromOutside, hideSheet, showSheet } from '../dialog/sheet.ts';
import { sheetStyles } from '../dialog/sheet.styles.ts';
import { buttonStyles, chatPath } from '../loader/facade.ts';
import type { FlowHost, RequestAbout } from './flow-host.ts';
import { Flow } from './flow.ts';
import { notice } from './notice.ts';
import { RequestCreateEvent, RequestOpenEvent } from './request-help.events.ts';
import { source } from './request-help.strings.ts';
import { styles } from './request-help.styles.ts';
import { sheetContent } from './sheet-content.ts';
import type { View } from './view.ts';

export type { RequestAbout } from './flow-host.ts';

/**
 * A button that opens a dialog in which a resident asks the neighbourhood's team for help, one
 * question a screen, and gets a code that the helper will speak back.
 *
 * @tag toso-request-help
 * @slot - A way on without the dialog: a phone number and a link. Always shown.
 * @fires {RequestOpenEvent} toso-request-open - The dialog opened.
 * @fires {RequestCreateEvent} toso-request-create - A request was made; `event.kind` says how.
 * @fires {TosoErrorEvent} toso-error - A call failed; `event.code` says why.
 * @csspart button - The button that opens the dialog.
 * @csspart code - The tracking code.
 * @csspart language - The switch between the languages.
 */
export class RequestHelp extends ServedElement<typeof source> {
  static override styles = [
    unsafeCSS(buttonStyles),
    ...ServedElement.styles,
    sheetStyles,
    answerStyles,
    styles,
  ];

  protected override readonly texts = {
    name: 'request-help',
    source,
    load: {
      en: async () => {
        const { consentEn, en } = await import('./request-help.strings.en.ts');
        this.#consentEn = consentEn;
        return en;
      },
    },
  };

  @state() private opened = false;

  readonly #flow = new Flow(this.#flowHost());
  /** Drawn, and about to be shown. */
  #isOpening = false;
  #consentEn: ConsentText | undefined;

  /** Opens the dialog where the resident left it, with what the caller already knows. */
  open(about: RequestAbout = {}): void {
    this.#flow.take(about);
    // Own words in English come without ours, and without the consent in English.
    if (this.#lang === 'en')
      this.texts.load.en().then(
        () => this.requestUpdate(),
        () => undefined,
      );
    void this.#show();
  }

  /** Closes the dialog; nothing that was answered is lost. */
  close(): void {
    if (this.#dialog) hideSheet(this.#dialog);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('toso-help-ask', this.#answerCall);
    addEventListener('online', this.#resume);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('toso-help-ask', this.#answerCall);
    removeEventListener('online', this.#resume);
    // One that is put back would otherwise lie open in the page, and not above it.
    this.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || !changed.has('unit')) return;
    this.#flow.forgetWard();
    if (this.opened) void this.updateComplete.then(() => this.#flow.begin());
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void pause().then(this.#resume);
  }

  /* eslint-disable lit-a11y/click-events-have-key-events -- A dialog has the browser's own keys, or
     those of keep-inside.ts. */
  protected override content(): TemplateResult {
    return html`<button
        type="button"
        class="open"
        part="button"
        aria-haspopup="dialog"
        @click=${() => this.open()}
      >
        ${icon(chatPath)}<span>${this.t('open')}<small>${this.t('openHint')}</small></span>
      </button>
      ${this.opened ? nothing : notice(this.#flow, this.#t, this.#showAgain)}
      <dialog
        aria-modal="true"
        aria-labelledby="heading"
        @close=${this.#closed}
        @pointerdown=${closeFromOutside}
        @click=${closeFromOutside}
      >
        ${this.opened ? sheetContent(this.#view(), this.languageSwitch()) : nothing}
        ${this.liveRegion()}
      </dialog>`;
  }

  /* eslint-enable lit-a11y/click-events-have-key-events */

  protected override get ownsLiveRegion(): boolean {
    return true;
  }

  protected override reset(): void {
    super.reset();
    this.close();
    this.#flow.reset();
  }

  /** True inside a page of another origin. */
  protected get framed(): boolean {
    return isFramedByAnother(window);
  }

  /** Loads what follows a request. */
  protected loadStatus(): Promise<unknown> {
    return import('../request-status/define.ts');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  readonly #words: View['words'] = (key, values) =>
    this.words(key, values) ?? this.#flow.apart?.apartText(this.#lang, key, values);

  readonly #t: View['t'] = (key, values) => this.#words(key, values) ?? '';

  readonly #showAgain = (screen: 'kept' | 'outcome') => {
    this.#flow.go(screen);
    this.open();
  };

  async #show(): Promise<void> {
    this.opened = this.#isOpening = true;
    await this.updateComplete;
    // Drawing, showing and asking the ward are tasks of their own on a slow phone.
    await pause();
    this.#isOpening = false;
    // A dialog that was taken out of the page meanwhile cannot rise.
    this.opened = this.isConnected;
    if (this.opened && this.#dialog) {
      showSheet(this.#dialog);
      this.#focusHeading();
      this.dispatchEvent(new RequestOpenEvent());
    }
    await pause();
    await this.#flow.begin();
  }

  readonly #closed = () => {
    // Opened again before this event came.
    if (this.#isOpening || this.#dialog?.hasAttribute('open')) return;
    this.opened = false;
    // The browser gives the focus back to where it was: to the step of a guide, say.
    const { activeElement: at } = document;
    if (at === this || at === document.body)
      this.renderRoot.querySelector<HTMLElement>('.open')?.focus({ preventScroll: true });
  };

  readonly #answerCall = (event: HelpAskEvent) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.open(event);
  };

  readonly #resume = () => {
    this.reach()
      .then(() => this.#flow.resume())
      .catch((error: unknown) => this.fail(error));
  };

  #focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
    if (this.#dialog) this.#dialog.scrollTop = 0;
  }

  async #drawn(then: () => void): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    if (this.opened) then();
  }

  #showFault(): void {
    void this.#drawn(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], .choices input')?.focus(),
    );
  }

  #flowHost(): FlowHost {
    return {
      unit: () => this.unitCode ?? '',
      consent: () => (this.#lang === 'en' && this.#consentEn) || consentVi,
      mustLeave: () => !this.mayAskPersonalData || this.framed,
      keepsNothing: () => this.kiosk || this.framed || this.keepsNothing,
      getClient: () => this.reach(),
      changed: (moved) => void this.#drawn(() => moved && this.#focusHeading()),
      showFault: () => this.#showFault(),
      announce: (words) => this.announce(this.#t(words)),
      created: ({ kind }) => this.dispatchEvent(new RequestCreateEvent(kind)),
      fail: (error) => this.fail(error),
    };
  }

  /** What the screens see of this element while they are drawn once. */
  #view(): View {
    const flow = this.#flow;
    return {
      flow,
      kiosk: this.kiosk,
      roomy: this.#roomy,
      insecure: !this.mayAskPersonalData,
      api: this.site?.api,
      contacts: contactsOf(flow.ward?.contacts, this.config),
      textLang: this.#lang,
      t: this.#t,
      words: this.#words,
      dayText: (day) => this.day(day),
      timeText: (instant) => `${this.time(instant)}, ${this.date(instant)}`,
      client: this.client,
      root: this.renderRoot,
      follow: () => this.#follow(),
      close: () => this.close(),
    };
  }

  get #roomy(): boolean {
    const root = this.#dialog;
    return !root || innerHeight >= 25 * parseFloat(getComputedStyle(root).fontSize);
  }

  get #lang(): 'vi' | 'en' {
    return this.spokenLang === 'en' ? 'en' : 'vi';
  }

  async #follow(): Promise<void> {
    try {
      await this.loadStatus();
      this.#flow.go('status');
    } catch (error) {
      this.fail(error);
      this.#flow.say('notLoaded');
    }
  }
}
