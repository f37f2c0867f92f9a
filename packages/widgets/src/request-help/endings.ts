import { formatRequestCode } from '@toso/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { waysOn, type Way } from '../base/site-contacts.ts';
import { needsPlace, type Question } from './draft.ts';
import { heading, tickBox } from './fields.ts';
import { topicName } from './questions.ts';
import type { View } from './view.ts';

/** What a screen shows; nothing until what only it needs is there. */
export type Screenful = TemplateResult | typeof nothing;

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
  const { apart, draft, handsOver, teams, ward, consent } = view.flow;
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
    ${
      handsOver
        ? apart?.notKept(view)
        : tickBox(view, 'agreed', consent.text.replace('{unit}', unitInText(view, ward?.name)))
    }`;
}

/** The code, large, in two groups, and how it will be spoken. */
export const codeBox = (view: View, code: string) =>
  html`<div class="code">
      <span class="hint">${view.t('code')}</span>
      <strong part="code">${formatRequestCode(code)}</strong>
    </div>
    <p>${view.t('spoken')}</p>`;

/** What became of it. */
export function outcome(view: View): Screenful {
  const made = view.flow.outcome;
  if (made?.kind === 'handoff') return view.flow.apart?.handedOver(view, made) ?? nothing;
  const team = made?.teamName;
  return html`${heading(team ? view.t('sentTo', { team }) : view.t('sent'))}
  ${made ? codeBox(view, made.code) : nothing}
  <p class="note good">${view.t('whatNext')}</p>`;
}

/** How the request that was just made stands, in this dialog. */
export function status({ client, flow, kiosk, textLang }: View): TemplateResult {
  const key = flow.outcome?.kind === 'accepted' ? flow.outcome : undefined;
  return html`<toso-request-status
    lang=${textLang}
    unit=${key?.unit ?? ''}
    ?kiosk=${kiosk}
    .client=${client}
    .requestKey=${key}
  ></toso-request-status>`;
}

/** Kept for later: it says exactly when it will be sent, or asks. */
export function kept(view: View): TemplateResult {
  const { unsent } = view.flow;
  if (unsent?.needsConfirmation) {
    const time = view.timeText(new Date(unsent.keptAt));
    return html`${heading(view.words('keptSince') ?? view.t('kept'))}
      <p>${view.t('keptAsk', { time })}</p>`;
  }
  return html`${heading(view.t('kept'))}
    <p>${view.t('keptText')}</p>
    ${otherWays(view)}`;
}
