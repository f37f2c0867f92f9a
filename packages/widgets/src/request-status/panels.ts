import type { Contact, HelpRequestStatus, HistoryStep } from '@toso/contract';
import { formatPhone, formatRequestCode, telHref } from '@toso/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.ts';

/** A way to a person: a contact that a ward publishes, or one that belongs to a request. */
export type Way = Pick<Contact, 'label' | 'phone' | 'url' | 'sample'>;

const isZalo = (url: string) => url.startsWith('https://zalo.me/');

/** The sentence for where a request stands: every known state and level, and one for others. */
export function stateSentence(view: View, status: HelpRequestStatus): string {
  const { state, level, doneReason } = status;
  return (
    view.words(`state-${state}-${state === 'done' ? (doneReason ?? '') : level}`) ??
    view.words(`state-${state}`) ??
    view.t('stateUnknown')
  );
}

/** A number to ring or a chat; demo data is drawn and does not ring. */
function way(view: View, { label, phone, url, sample }: Way): TemplateResult {
  if (sample) {
    return html`<button type="button" class="alt" disabled>
      ${label}<small>${view.t('callSample')}</small>
    </button>`;
  }
  const href = phone && telHref(phone);
  if (href) {
    return html`<a class="alt" href=${href}
      >${label}<small>${view.t('call', { phone: formatPhone(phone) })}</small></a
    >`;
  }
  return url !== undefined && isZalo(url)
    ? html`<a class="alt" href=${url} target="_blank" rel="noopener noreferrer"
        >${label}<small>${view.t('zalo')}</small></a
      >`
    : html`${label}`;
}

/** Whom to ring, back or instead, and the counter. */
export const waysOn = (view: View, ways: readonly Way[]): TemplateResult =>
  html`<ul class="ways">
      ${ways.map((one) => html`<li>${way(view, one)}</li>`)}
    </ul>
    <p class="hint">${view.t('counter')}</p>`;

const contacts = (view: View, { contacts: ways, sample }: HelpRequestStatus) =>
  html`<h3>${view.t('ringBack')}</h3>
    ${waysOn(view, sample ? ways.map((one) => ({ ...one, sample })) : ways)}`;

const stepRow = (view: View, { step, at }: HistoryStep) =>
  html`<li>
    <span>${view.words(`step-${step}`) ?? view.t('stepUnknown')}</span>
    <time datetime=${at}>${view.moment(at)}</time>
  </li>`;

const attempts = (view: View, times: readonly string[]) =>
  times.length
    ? html`<div class="note warn">
        ${view.t('attempts')}
        <ul>
          ${times.map((at) => html`<li><time datetime=${at}>${view.moment(at)}</time></li>`)}
        </ul>
      </div>`
    : nothing;

function planned(view: View, plan: HelpRequestStatus['planned']) {
  if (!plan) return nothing;
  const words = {
    day: view.day(plan.from),
    from: view.time(plan.from),
    until: view.time(plan.until),
  };
  return html`<p class="note good">${view.t('planned', words)}</p>`;
}

/** Where the request stands: a sentence first, then what is asked, then what belongs to it. */
export function picture(
  view: View,
  status: HelpRequestStatus,
  question: TemplateResult | typeof nothing,
): TemplateResult {
  const { teamName, planned: plan, attempts: times, history, updatedAt } = status;
  return html`<h2 id="heading" tabindex="-1">${stateSentence(view, status)}</h2>
    ${teamName ? html`<p>${view.t('team', { team: teamName })}</p>` : nothing}
    ${planned(view, plan)} ${attempts(view, times)} ${question}
    <div class="code">
      <span class="hint">${view.t('code')}</span>
      <strong part="code">${formatRequestCode(status.code)}</strong>
    </div>
    <p class="hint">${view.t('codeSpoken')}</p>
    ${contacts(view, status)}
    <details>
      <summary>${view.t('history')}</summary>
      <ol class="steps">
        ${history.map((step) => stepRow(view, step))}
      </ol>
    </details>
    <p class="tag">${view.t('updated', { time: view.moment(updatedAt) })}</p>`;
}

/** May the resident still say whether it helped? */
export const asksFeedback = ({ state, helped, canChange, reopenUntil }: HelpRequestStatus) =>
  canChange &&
  state === 'done' &&
  helped === undefined &&
  reopenUntil !== undefined &&
  Date.parse(reopenUntil) > Date.now();

/** May place, time or the whole request still change? */
export const mayChange = ({ state, canChange }: HelpRequestStatus) =>
  canChange && state !== 'done' && state !== 'cancelled';
