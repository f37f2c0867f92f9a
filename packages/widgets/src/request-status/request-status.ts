import type { HelpRequestChange } from '@toso/contract';
import {
  createSavedRequests,
  findSecret,
  type PageClient,
  type RequestKey,
  type SavedRequests,
} from '@toso/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { answerStyles } from '../dialog/answer.styles.ts';
import { isFramedByAnother } from '../dialog/framed.ts';
import { ServedElement } from '../base/served-element.ts';
import { contactsOf, type Way } from '../base/site-contacts.ts';
import { Follow, type FollowHost, type Screen } from './follow.ts';
import { askForKey, eraseAddress, offerKey } from './hand-over.ts';
import { source } from './request-status.strings.ts';
import { styles } from './request-status.styles.ts';
import { ask, cancel, change, erase, gone, notHere, reason, shown } from './screens.ts';
import type { View } from './view.ts';

const screens: Readonly<Record<Screen, (view: View) => TemplateResult>> = {
  ask,
  shown,
  change,
  cancel,
  erase,
  reason,
  gone,
};

/**
 * Follows a request for help by its code: where it stands in a plain sentence, whom to ring, and
 * what may be changed, cancelled or erased.
 *
 * @tag toso-request-status
 * @slot - A way on without the widget: a phone number and a link. Always shown.
 * @fires {TosoErrorEvent} toso-error - A call failed; `event.code` says why.
 * @csspart code - The tracking code.
 * @csspart language - The switch between the languages.
 */
export class RequestStatus extends ServedElement<typeof source> {
  static override styles = [...ServedElement.styles, answerStyles, styles];

  protected override readonly texts = {
    name: 'request-status',
    source,
    load: { en: () => import('./request-status.strings.en.ts').then(({ en }) => en) },
  };

  /** Code and token of a request to follow at once: given by a page that has just made it. */
  @property({ attribute: false }) requestKey?: RequestKey;

  readonly #follow = new Follow(this.#host());
  #saved: SavedRequests | undefined;
  #serverless = false;
  #published: readonly Way[] = [];
  #stopOffer: () => void = () => undefined;
  #stopAsking: () => void = () => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
    if (!this.framed) this.#stopAsking = askForKey((key) => void this.#askErase(key));
    this.#follow.wake();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
    this.#follow.pause();
    this.#stopOffer();
    this.#stopAsking();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.reach()
      .then((client) => (client.kind === 'file' ? this.#offerPeople(client) : undefined))
      .catch((error: unknown) => this.fail(error));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('requestKey') && this.requestKey) void this.#follow.open(this.requestKey);
  }

  protected override content(): TemplateResult {
    return html`<div class="panel">
      ${this.#body()}
      <p class="note">${this.t('never')}</p>
      <div>${this.languageSwitch()}</div>
    </div>`;
  }

  protected override reset(): void {
    super.reset();
    this.#stopOffer();
    // The screen may stay the same one: what the last person typed would stay in it.
    this.renderRoot.querySelectorAll('input').forEach((field) => (field.value = ''));
    this.#follow.close(false);
  }

  /** True inside a page of another origin. */
  protected get framed(): boolean {
    return isFramedByAnother(window);
  }

  #body(): unknown {
    const { said, screen, status } = this.#follow;
    if (this.#serverless) return notHere(this.#view());
    if (!this.unitCode && !this.requestKey) return html`<p>${this.t('noUnit')}</p>`;
    return html`${status?.sample ? html`<p class="note warn">${this.t('sample')}</p>` : nothing}
    ${said && screen !== 'gone' ? html`<p class="note">${this.t(said)}</p>` : nothing}
    ${screens[screen](this.#view())}`;
  }

  /** Nothing is kept in a kiosk or a frame; what other pages kept is not shown there either. */
  get #kept(): SavedRequests | undefined {
    if (this.kiosk || this.framed || this.keepsNothing) return undefined;
    return (this.#saved ??= createSavedRequests());
  }

  #host(): FollowHost {
    const unit = () => this.unitCode ?? '';
    const saved = () => this.#kept;
    return {
      get unit() {
        return unit();
      },
      get saved() {
        return saved();
      },
      getClient: () => this.reach(),
      changed: (moved) => void this.#drawn(moved ?? false),
      announce: (words) => this.announce(this.t(words)),
      fail: (error) => this.fail(error),
    };
  }

  #view(): View {
    return {
      follow: this.#follow,
      saved: this.#kept?.list(this.unitCode) ?? [],
      framed: this.framed,
      eraseAddress: eraseAddress(),
      ways: contactsOf(this.#published, this.config),
      t: (key, values) => this.t(key, values),
      words: (name) => this.words(name),
      day: (when) => this.day(when),
      time: (when) => this.time(when),
      moment: (when) => `${this.time(when)}, ${this.date(when)}`,
      typed: (field) => this.#typed(field),
      handOver: () => this.#handOver(),
      submit: () => this.#submit(),
    };
  }

  /** Without a server nothing can be followed; the ward's published numbers are shown instead. */
  async #offerPeople({ directory }: PageClient): Promise<void> {
    this.#serverless = true;
    this.requestUpdate();
    const ward = await directory.get(this.unitCode ?? '').catch(() => undefined);
    this.#published = ward?.kind === 'ward' ? ward.contacts : [];
    this.requestUpdate();
  }

  #handOver(): void {
    this.#stopOffer();
    if (this.#follow.key) this.#stopOffer = offerKey(this.#follow.key);
  }

  async #askErase(key: RequestKey): Promise<void> {
    await this.#follow.open(key);
    if (this.#follow.status?.canChange) this.#follow.go('erase');
  }

  #typed(field: string): string {
    const control = this.renderRoot.querySelector<HTMLInputElement>(`#${field}`);
    return control?.value.trim() ?? '';
  }

  #submit(): void {
    if (this.#follow.screen === 'ask') {
      void this.#follow.recover(this.#typed('code'), this.#typed('phone')).then(this.#showFault);
      return;
    }
    const change = Object.fromEntries(
      ['place', 'preferredOn', 'preferredPart']
        .map((field) => [field, this.#typed(field)])
        .filter(([, text]) => text),
    ) as HelpRequestChange; // The controls give only the contract's values; the client parses it.
    const { place = '' } = change;
    if (place.length > 160 || findSecret(place)) this.#follow.fault('place', 'fault-place');
    else if (Object.keys(change).length === 0) this.#follow.fault('place', 'fault-change');
    else void this.#follow.change(change);
    this.#showFault();
  }

  async #drawn(moved: boolean): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    if (moved) this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  readonly #showFault = () => {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };

  readonly #look = () => {
    if (document.visibilityState === 'hidden') this.#follow.pause();
    else this.#follow.wake();
  };
}
