import {
  doneReasons,
  MAX_PLAN_DAYS,
  type DeskRequest,
  type DoneReason,
  type Team,
} from '@toso/contract';
import { html } from 'hono/html';
import { vietnamDay } from '../../vietnam-day.ts';
import type { Html } from '../page.ts';
import { requestAddress, type View } from './view.ts';
import type { TeamWords } from './words.vi.ts';

/** Parts of a day, as agreed times in Vietnam. */
export const partTimes = {
  morning: ['08:00', '11:30'],
  afternoon: ['13:30', '17:00'],
  evening: ['18:00', '20:30'],
} as const;

const reasonWords: Readonly<Record<DoneReason, keyof TeamWords>> = {
  helped: 'helped',
  'not-needed': 'notNeeded',
  referred: 'referred',
  'could-not-reach': 'couldNotReach',
};

/** A day in Vietnam, as a form's date. */
const dayIn = (days: number, now: Date) => vietnamDay(new Date(now.getTime() + days * 86_400_000));

const radio = (name: string, value: string, text: string): Html =>
  html`<label class="choice"
    ><input type="radio" name="${name}" value="${value}" required /> ${text}</label
  >`;

function planForm(view: View, request: DeskRequest): Html {
  const { say, now } = view;
  return html`<details class="step">
    <summary>${say('plan')}</summary>
    <form method="post" action="${requestAddress(view, request)}/plan">
      <label
        >${say('planOn')}
        <input
          type="date"
          name="on"
          min="${dayIn(0, now)}"
          max="${dayIn(MAX_PLAN_DAYS - 1, now)}"
          value="${request.preferredOn}"
          required
      /></label>
      <fieldset>
        <legend>${say('planPart')}</legend>
        ${Object.entries(partTimes).map(([part, [from, until]]) =>
          radio('part', part, `${say(part as keyof typeof partTimes)} (${from}–${until})`),
        )}
      </fieldset>
      <label>${say('planFrom')} <input type="time" name="from" /></label>
      <button>${say('planSave')}</button>
    </form>
  </details>`;
}

function handOverForm(view: View, request: DeskRequest, teams: readonly Team[]): Html {
  const { say, session } = view;
  const others = teams.filter(({ id }) => id !== session.teamId);
  return html`<details class="step">
    <summary>${say('handOver')}</summary>
    <form method="post" action="${requestAddress(view, request)}/hand-over">
      <label
        >${say('handOverTo')}
        <select name="teamId">
          <option value="">${say('handOverWard')}</option>
          ${others.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
        </select></label
      >
      <button>${say('handOverSave')}</button>
    </form>
  </details>`;
}

function doneForm(view: View, request: DeskRequest): Html {
  const { say } = view;
  const consent = html`<label class="choice"
    ><input type="checkbox" name="consentOfOther" value="yes" /> ${say('doneConsent')}</label
  >`;
  return html`<details class="step">
    <summary>${say('done')}</summary>
    <form method="post" action="${requestAddress(view, request)}/done">
      <fieldset>
        <legend>${say('doneReason')}</legend>
        ${doneReasons.map((reason) => radio('reason', reason, say(reasonWords[reason])))}
      </fieldset>
      ${request.forSomeoneElse ? consent : ''}
      <label
        >${say('doneMinutes')}
        <input type="number" name="minutes" min="1" max="1440" inputmode="numeric"
      /></label>
      <button>${say('doneSave')}</button>
    </form>
  </details>`;
}

/** What the taker may do next, the most usual first. */
export function stepForms(view: View, request: DeskRequest, teams: readonly Team[]): Html {
  const { say } = view;
  return html`<section class="steps">
    ${doneForm(view, request)} ${planForm(view, request)}
    <form class="step" method="post" action="${requestAddress(view, request)}/no-answer">
      <button class="quiet">${say('noAnswer')}</button>
      <p class="meta">${say('noAnswerHint')}</p>
    </form>
    ${handOverForm(view, request, teams)}
  </section>`;
}
