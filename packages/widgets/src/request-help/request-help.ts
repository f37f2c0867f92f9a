import { consentVi, type ConsentText } from '@toso/contract';
import { createPendingStore, createSavedRequests, type PendingStore } from '@toso/sdk';
import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { HelpAskEvent } from '../base/events.ts';
import { chatPath, icon } from '../base/icons.ts';
import { pause } from '../base/pause.ts';
import { ServedElement } from '../base/served-element.ts';
import { contactsOf } from '../base/site-contacts.ts';
import { answerStyles } from '../dialog/answer.styles.ts';
import { isFramedByAnother } from '../dialog/framed.ts';
import { closeFromOutside, hideSheet, keepInside, showSheet } from '../dialog/sheet.ts';
import { sheetStyles } from '../dialog/sheet.styles.ts';
import { buttonStyles } from '../loader/facade.ts';
import { copyText } from './copy-text.ts';
import type { Draft } from './draft.ts';
import { Flow, type FlowHost } from './flow.ts';
import { RequestCreateEvent, RequestOpenEvent } from './request-help.events.ts';
import { source } from './request-help.strings.ts';
import { styles } from './request-help.styles.ts';
import { sheetContent } from './sheet-content.ts';
import type { View, Words } from './view.ts';

/** What another widget or the page already knows when it opens the dialog. */
export interface RequestAbout {
  readonly topic?: string | undefined;
  readonly teamId?: string | undefined;
  readonly teamName?: string | undefined;
  readonly note?: string | undefined;
}

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
  readonly #saved = createSavedRequests();
  #pending: PendingStore | undefined;
  #note = '';
  /** Drawn, and about to be shown. */
  #isOpening = false;
  #consentEn: ConsentText | undefined;

  /** Opens the dialog where the resident left it, with what the caller already knows. */
  open(about: RequestAbout = {}): void {
    const flow = this.#flow;
    const { topic, teamId, teamName = '', note } = about;
    if (flow.outcome && (topic || teamId)) flow.reset();
    flow.answer({ ...(topic && { topic }), ...(teamId && { teamId }), ...(note && { note }) });
    if (teamId) flow.namedTeam = { id: teamId, name: teamName };
    if (topic && flow.screen === 'topic') flow.screen = 'mode';
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
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void pause().then(this.#resume);
  }

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
      ${this.#notice()}
      <dialog
        aria-modal="true"
        aria-labelledby="heading"
        @close=${this.#closed}
        @click=${closeFromOutside}
        @keydown=${keepInside}
      >
        ${this.opened ? sheetContent(this.#view(), this.languageSwitch()) : nothing}
        ${this.liveRegion()}
      </dialog>`;
  }

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

  /** What waits or was sent while the dialog is closed. */
  #notice(): TemplateResult | typeof nothing {
    const { outcome, screen, unsent } = this.#flow;
    const waits = screen === 'kept';
    if (this.opened || !(outcome ?? waits)) return nothing;
    const words = waits ? (unsent?.needsConfirmation ? 'keptSince' : 'kept') : 'sent';
    return html`<div class="after">
      <p class="note ${waits ? 'warn' : 'good'}">
        ${outcome?.kind === 'handoff' ? this.t('handoff') : this.t(words)}
        <button type="button" class="link" @click=${() => this.open()}>
          ${this.t(waits ? 'seeKept' : 'code')}
        </button>
      </p>
    </div>`;
  }

  async #show(): Promise<void> {
    this.opened = this.#isOpening = true;
    await this.updateComplete;
    // Drawing, showing and asking the ward are tasks of their own on a slow phone.
    await pause();
    this.#isOpening = false;
    if (this.#dialog) {
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
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
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

  get #keepsNothing(): boolean {
    return this.kiosk || this.framed || this.keepsNothing;
  }

  #flowHost(): FlowHost {
    return {
      unit: () => this.unitCode ?? '',
      consent: () => (this.#lang === 'en' && this.#consentEn) || consentVi,
      mustLeave: () => !this.mayAskPersonalData || this.framed,
      pending: () =>
        (this.#pending ??= createPendingStore(this.#keepsNothing ? { storage: null } : {})),
      getClient: () => this.reach(),
      changed: (moved) => {
        if (moved) this.#note = '';
        void this.#drawn(() => moved && this.#focusHeading());
      },
      showFault: () => this.#showFault(),
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
      hasUnit: Boolean(this.unitCode),
      roomy: this.#roomy,
      insecure: !this.mayAskPersonalData,
      askAddress: this.#askAddress,
      contacts: contactsOf(flow.ward?.contacts, this.config),
      mayKeep: !this.#keepsNothing,
      isSaved: this.#saved.list().some(({ code }) => code === flow.outcome?.code),
      note: this.#note,
      textLang: this.#lang,
      t: (key, values) => this.t(key, values),
      words: (key) => this.words(key),
      dayText: (day) => this.day(day),
      timeText: (instant) => `${this.time(instant)}, ${this.date(instant)}`,
      faultText: (field) => this.#faultText(field),
      statusElement: () => this.#statusElement(),
      copy: (text) => this.#copy(text),
      toggleSaved: () => this.#toggleSaved(),
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

  /** The API's own page, over https only; else a frame's page by itself. Nothing but the unit. */
  get #askAddress(): string | undefined {
    const api = this.site?.api;
    if (!api?.startsWith('https:')) return this.mayAskPersonalData ? location.href : undefined;
    return new URL(`ask?unit=${this.unitCode ?? ''}`, api).href;
  }

  #faultText(field: keyof Draft): string {
    const fault = this.#flow.faults[field] ?? '';
    const own = field === 'topic' || field === 'mode' ? field : fault;
    return this.words(`fault-${own}`) ?? this.t('fault-invalid');
  }

  #say(key: Words): void {
    this.#note = this.t(key);
    this.announce(this.#note);
    this.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    this.#say((await copyText(text, this.renderRoot)) ? 'copied' : 'notCopied');
  }

  #toggleSaved(): void {
    const made = this.#flow.outcome;
    if (made?.kind !== 'accepted') return;
    if (this.#saved.list().some(({ code }) => code === made.code)) {
      this.#saved.remove(made.code);
      this.#say('forgotten');
    } else {
      const { unit, code, token } = made;
      this.#say(this.#saved.save({ unit, code, token }) ? 'saved' : 'notSaved');
    }
  }

  async #follow(): Promise<void> {
    try {
      await this.loadStatus();
      this.#flow.go('status');
    } catch (error) {
      this.fail(error);
      this.#say('notLoaded');
    }
  }

  #statusElement(): TemplateResult {
    const made = this.#flow.outcome;
    const key = made?.kind === 'accepted' ? made : undefined;
    return html`<toso-request-status
      lang=${this.spokenLang}
      unit=${this.unitCode ?? ''}
      ?kiosk=${this.kiosk}
      .client=${this.client}
      .requestKey=${key}
    ></toso-request-status>`;
  }
}
