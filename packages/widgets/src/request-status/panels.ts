import type { HelpRequestStatus, HistoryStep } from '@toso/contract';
import { formatRequestCode } from '@toso/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { waysOn, type Way } from '../base/site-contacts.ts';
import type { View } from './view.ts';

/**
 * The sentence for where a request stands: every known state and level, and one for others. Where
 * no number stands below, none is spoken of.
 */
function stateSentence(view: View, status: HelpRequestStatus, rings: boolean): string {
  const { state, level, doneReason } = status;
  const why = `state-${state}-${state === 'done' ? (doneReason ?? '') : level}`;
  const names = rings ? [] : [`${why}-alone`, `state-${state}-alone`];
  const told = [...names, why, `state-${state}`].map((name) => view.words(name));
  return told.find((words) => words !== undefined) ?? view.t('stateUnknown');
}

/** Whom to ring, back or instead, and the counter. */
export const otherWays = (view: View, ways: readonly Way[] = view.ways): TemplateResult =>
  html`${waysOn(view, ways)}
    <p class="hint">${view.t('counter')}</p>`;

/** Whom to turn to about this request: its own contacts, else those of the page. */
const contactsOf = (view: View, { contacts, sample }: HelpRequestStatus): readonly Way[] => {
  const ways: readonly Way[] = contacts.length ? contacts : view.ways;
  return sample ? ways.map((way) => ({ ...way, sample })) : ways;
};

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
  const ways = contactsOf(view, status);
  const rings = ways.some(({ phone }) => phone);
  return html`<h2 id="heading" tabindex="-1">${stateSentence(view, status, rings)}</h2>
    ${teamName ? html`<p>${view.t('team', { team: teamName })}</p>` : nothing}
    ${planned(view, plan)} ${attempts(view, times)} ${question}
    <div class="code">
      <span class="hint">${view.t('code')}</span>
      <strong part="code">${formatRequestCode(status.code)}</strong>
    </div>
    <p class="hint">${view.t('codeSpoken')}</p>
    ${ways.length ? html`<h3>${view.t('ringBack')}</h3>` : nothing} ${otherWays(view, ways)}
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
