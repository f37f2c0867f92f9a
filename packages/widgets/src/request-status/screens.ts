import type { FeedbackInput } from '@toso/contract';
import { formatRequestCode, type VersionedStatus } from '@toso/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { nextDays } from '../dialog/next-days.ts';
import { asksFeedback, mayChange, otherWays, picture } from './panels.ts';
import type { View } from './view.ts';
import type { Words } from './words.ts';

const heading = (text: string) => html`<h2 id="heading" tabindex="-1">${text}</h2>`;

const button = (look: string, words: string, press: () => void, busy = false) =>
  html`<button type="button" class=${look} ?disabled=${busy} @click=${press}>${words}</button>`;

const field = (
  view: View,
  name: 'code' | 'phone' | 'place',
  look: { hint?: string; type?: string } = {},
) => {
  const fault = view.follow.faults[name];
  return html`<div class="field">
    <label for=${name}>${view.t(name)}</label>
    ${look.hint ? html`<span class="hint" id="${name}-hint">${look.hint}</span>` : nothing}
    <input
      id=${name}
      type=${look.type ?? 'text'}
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-invalid=${fault ? 'true' : 'false'}
      aria-describedby="${name}-hint ${name}-fault"
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && view.submit()}
    />
    <span class="fault" id="${name}-fault">${fault ? view.t(fault) : nothing}</span>
  </div>`;
};

const lookWords = (view: View) => view.t(view.follow.slow ? 'loading' : 'look');

/** Which request: one that this device keeps, or a code with the phone number of then. */
export const ask = (view: View): TemplateResult =>
  html`${heading(view.t('title'))}
  ${
    view.saved.length
      ? html`<h3>${view.t('saved')}</h3>
        <div class="list">
          ${view.saved.map((saved) =>
            button('alt', formatRequestCode(saved.code), () => void view.follow.open(saved)),
          )}
        </div>
        <h3>${view.t('other')}</h3>`
      : nothing
  }
  ${field(view, 'code', { hint: view.t('codeHint') })}
  ${field(view, 'phone', { type: 'tel' })}
  ${button('go', lookWords(view), () => view.submit(), view.follow.busy)}`;

const feedback = (view: View) =>
  html`<div class="card">
    <h3>${view.t('askHelped')}</h3>
    <div class="pair">
      ${button('alt', view.t('notHelped'), () => view.follow.go('reason'), view.follow.busy)}
      ${button(
        'go',
        view.t('helped'),
        () => void view.follow.giveFeedback({ helped: true }),
        view.follow.busy,
      )}
    </div>
  </div>`;

const isSaved = (view: View, { code }: VersionedStatus) =>
  view.saved.some((saved) => saved.code === code);

/** What may be done with the request that is shown. */
const quietActions = (view: View, status: VersionedStatus) =>
  html`<div class="list">
    ${
      mayChange(status)
        ? html`${button('alt', view.t('change'), () => view.follow.go('change'))}
        ${button('alt', view.t('cancel'), () => view.follow.go('cancel'))}`
        : nothing
    }
    ${
      status.canChange
        ? button('link', view.t('erase'), () => view.follow.go('erase'))
        : html`<p class="hint">${view.t('readOnly')}</p>`
    }
    ${
      isSaved(view, status)
        ? button('link', view.t('forget'), () => view.follow.forgetHere())
        : nothing
    }
    ${button('link', view.t('other'), () => view.follow.close())}
  </div>`;

/** Before the first answer: words when it takes long, another try when none came. */
const notYet = (view: View) =>
  view.follow.busy
    ? html`<p class="waiting">${view.follow.slow ? view.t('loading') : nothing}</p>`
    : html`${heading(view.t('title'))} ${otherWays(view)}
      ${button('alt', view.t('other'), () => view.follow.close())}
      ${button('go', view.t('retry'), () => void view.follow.refresh())}`;

/** Without a server nothing can be followed; people can still be reached. */
export const notHere = (view: View): TemplateResult =>
  html`${heading(view.t('title'))}
    <p>${view.t('notHere')}</p>
    ${otherWays(view)}`;

/** The request itself. */
export function shown(view: View): TemplateResult {
  const { status, stale, readAt } = view.follow;
  if (!status) return notYet(view);
  return html`${
    stale
      ? html`<p class="note warn">
        ${view.t('stale', { time: view.time(readAt) })}
        ${button('link', view.t('retry'), () => void view.follow.refresh())}
      </p>`
      : nothing
  }
  ${picture(view, status, asksFeedback(status) ? feedback(view) : nothing)}
  ${quietActions(view, status)}`;
}

const back = (view: View, words: Words = 'back') =>
  button('alt', view.t(words), () => view.follow.go('shown'), view.follow.busy);

const parts = ['morning', 'afternoon', 'evening', 'any'] as const;

/** Another place or time. What is left empty stays. */
export const change = (view: View): TemplateResult =>
  html`${heading(view.t('change'))}
    <p class="hint">${view.t('changeHint')}</p>
    ${field(view, 'place')}
    <div class="field">
      <label for="preferredOn">${view.t('day')}</label>
      <select id="preferredOn">
        <option value="">${view.t('keepDay')}</option>
        ${nextDays(new Date(), 7).map((day) => html`<option value=${day}>${view.day(day)}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="preferredPart">${view.t('part')}</label>
      <select id="preferredPart">
        <option value="">${view.t('keepDay')}</option>
        ${parts.map((part) => html`<option value=${part}>${view.t(`part-${part}`)}</option>`)}
      </select>
    </div>
    <div class="list">
      ${back(view)} ${button('go', view.t('saveChange'), () => view.submit(), view.follow.busy)}
    </div>`;

/** Asks once more before the team stops. */
export const cancel = (view: View): TemplateResult =>
  html`${heading(view.t('askCancel'))}
    <p>${view.t('cancelText')}</p>
    <div class="list">
      ${back(view, 'keep')}
      ${button('go', view.t('confirmCancel'), () => void view.follow.cancel(), view.follow.busy)}
    </div>`;

/** Asks once more before everything is erased; never inside another site's page. */
export const erase = (view: View): TemplateResult =>
  html`${heading(view.t('askErase'))}
    <p>${view.t(view.framed ? 'eraseElsewhere' : 'eraseText')}</p>
    <div class="list">
      ${back(view, 'keep')}
      ${
        view.framed
          ? html`<a
              class="go"
              href=${view.eraseAddress}
              target="_blank"
              rel="opener"
              @click=${() => view.handOver()}
              >${view.t('eraseGo')}</a
            >`
          : button('go', view.t('confirmErase'), () => void view.follow.erase(), view.follow.busy)
      }
    </div>`;

const reasons: readonly NonNullable<FeedbackInput['reason']>[] = [
  'nobody-came',
  'not-solved',
  'came-late',
  'other',
];

/** Why it did not help: one tap, and somebody else gets the request. */
export const reason = (view: View): TemplateResult =>
  html`${heading(view.t('askReason'))}
    <div class="list">
      ${reasons.map((why) =>
        button(
          'choice',
          view.t(`reason-${why}` as Words),
          () => void view.follow.giveFeedback({ helped: false, reason: why }),
          view.follow.busy,
        ),
      )}
      ${back(view)}
    </div>`;

/** Erased, here or on the server. */
export const gone = (view: View): TemplateResult =>
  html`${heading(view.t(view.follow.said === 'erased' ? 'erased' : 'gone'))}
  ${button('alt', view.t('other'), () => view.follow.close())}`;
