import { formatRequestCode } from '@toso/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { waysOn, type Way } from '../base/site-contacts.ts';
import { needsPlace, type Question } from './draft.ts';
import { heading, tickBox } from './fields.ts';
import { topicName } from './questions.ts';
import type { View } from './view.ts';

/** Ways to be helped that need no form: numbers to ring, Zalo, the counter. */
export const otherWays = (view: View, contacts: readonly Way[] = view.contacts): TemplateResult =>
  html`${waysOn(view, contacts)}
    <p class="hint">${view.t('counter')}</p>`;

/** One question and what was answered, a line each: short, so that the consent is in sight. */
const row = (view: View, question: Question, what: string, ...answers: string[]) =>
  html`<div class="row">
    <dt>${what}</dt>
    <dd>
      <span>${answers.filter(Boolean).join('\n')}</span>
      <button
        type="button"
        class="link"
        aria-label=${view.t('editWhat', { what })}
        @click=${() => view.flow.go(question)}
      >
        ${view.t('edit')}
      </button>
    </dd>
  </div>`;

/** A mode in words; one that this version does not know stays as it is. */
const modeText = (view: View, mode: string) => view.words(`mode-${mode}`) ?? mode;

function whenText(view: View): string {
  const { preferredOn, preferredPart } = view.flow.draft;
  const part = view.words(`part-${preferredPart}`);
  const day = preferredOn ? view.dayText(preferredOn) : view.t('day-any');
  return part ? `${part}, ${day}` : day;
}

/** A unit's name inside a sentence: Vietnamese writes its kind small there. */
function unitInText(view: View, name = ''): string {
  if (!name) return view.t('thisUnit');
  return view.textLang === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Everything once more, and the one box that consents. */
export function askReview(view: View): TemplateResult {
  const { draft, teams, ward, consent } = view.flow;
  const home = needsPlace(draft.mode);
  const address = home ? [draft.place.trim(), draft.digitalAddress.trim()] : [];
  const team = teams.find(({ id }) => id === draft.teamId)?.name ?? '';
  return html`${heading(view.t('askReview'))}
    <dl>
      ${row(view, 'topic', view.t('topic'), topicName(view, draft.topic))}
      ${row(view, 'mode', view.t('mode'), modeText(view, draft.mode))}
      ${row(view, 'who', view.t('askWho'), draft.name, draft.phone)}
      ${row(view, 'when', view.t(home ? 'askWhere' : 'askWhen'), ...address, team, whenText(view), draft.note)}
    </dl>
    ${tickBox(view, 'agreed', consent.text.replace('{unit}', unitInText(view, ward?.name)))}`;
}

/** The code, large, in two groups, and how it will be spoken. */
const codeBox = (view: View, code: string) =>
  html`<div class="code">
      <span class="hint">${view.t('code')}</span>
      <strong part="code">${formatRequestCode(code)}</strong>
    </div>
    <p>${view.t('spoken')}</p>`;

/** What became of it. */
export function outcome(view: View): TemplateResult {
  const made = view.flow.outcome;
  if (made?.kind === 'handoff') {
    return html`${heading(view.t('handoff'))}
      <p>${view.t('handoffText')}</p>
      <pre class="text" tabindex="0">${made.text}</pre>
      ${codeBox(view, made.code)} ${otherWays(view, made.contacts)}`;
  }
  const team = made?.teamName;
  return html`${heading(team ? view.t('sentTo', { team }) : view.t('sent'))}
  ${made ? codeBox(view, made.code) : nothing}
  <p class="note good">${view.t('whatNext')}</p>`;
}

/** Kept for later: it says exactly when it will be sent, or asks. */
export function kept(view: View): TemplateResult {
  const { unsent } = view.flow;
  if (unsent?.needsConfirmation) {
    const time = view.timeText(new Date(unsent.keptAt));
    return html`${heading(view.t('keptSince'))}
      <p>${view.t('keptAsk', { time })}</p>`;
  }
  return html`${heading(view.t('kept'))}
    <p>${view.t('keptText')}</p>
    ${otherWays(view)}`;
}

/** "I do not agree" leaves ways to be helped. */
export const declined = (view: View): TemplateResult =>
  html`${heading(view.t('declined'))}
    <p>${view.t('declinedText')}</p>
    ${otherWays(view)}`;

/** The personal questions are asked on a page of the API itself. */
export const leave = (view: View): TemplateResult =>
  html`${heading(view.t(view.askAddress ? 'leave' : 'declined'))}
    <p>${view.t(view.insecure ? 'leaveHttp' : 'leaveFrame')}</p>
    ${otherWays(view)}`;
