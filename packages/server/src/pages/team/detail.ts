import {
  formatPhone,
  formatRequestCode,
  telHref,
  type DeskContact,
  type DeskRequest,
  type Team,
} from '@toso/contract';
import { html } from 'hono/html';
import type { Html, Page } from '../page.ts';
import { modeText, momentText, stateText, waitedText, wishText } from './describe.ts';
import { stepForms } from './forms.ts';
import { deskAddress, deskPage, levelText, requestAddress, topicText, type View } from './view.ts';

const line = (text: string | undefined): Html | '' => (text ? html`<p>${text}</p>` : '');

const row = (name: string, value: string | undefined): Html | '' =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : '';

/** Zalo opens a chat by a mobile number as dialled inside Vietnam. */
const zaloHref = (phone: string) =>
  /^\+84[35789]\d{8}$/.test(phone) ? `https://zalo.me/0${phone.slice(3)}` : undefined;

/** Whom to ring and what to say first. Only the taker's page has it. */
function contactPart({ say }: View, contact: DeskContact): Html {
  const tel = telHref(contact.phone);
  const zalo = zaloHref(contact.phone);
  return html`<section class="contact">
    <div class="code">
      <h2>${say('codeFirst')}</h2>
      <p class="letters">${formatRequestCode(contact.code)}</p>
      <p>${say('codeHint')}</p>
    </div>
    <dl>
      ${row(say('name'), contact.name)} ${row(say('place'), contact.place)}
      ${row(say('digitalAddress'), contact.digitalAddress)} ${row(say('note'), contact.note)}
    </dl>
    ${
      tel
        ? html`<a class="button" href="${tel}"
          >${say('ring', { phone: formatPhone(contact.phone) })}</a
        >`
        : ''
    }
    ${
      zalo
        ? html`<a class="button quiet" href="${zalo}" rel="noopener noreferrer">${say('write')}</a>`
        : ''
    }
    <p class="note">${say('never')}</p>
  </section>`;
}

function takePart(view: View, request: DeskRequest): Html {
  return html`<form method="post" action="${requestAddress(view, request)}/take">
    <p>${view.say('confirmTaken')}</p>
    <button>${view.say('take')}</button>
  </form>`;
}

const finished = ['done', 'cancelled'];

/**
 * Nobody holds it, as far as the page can know: who takes what somebody holds is told so. Calls in
 * vain that sent a request to the ward left it to whoever takes it there.
 */
const waits = ({ state, level }: DeskRequest) =>
  ['new', 'handed-over'].includes(state) || (state === 'no-answer' && level !== 'team');

/** What may be done here and now. */
function actions(view: View, request: DeskRequest, teams: readonly Team[]): Html | '' {
  if (finished.includes(request.state)) return '';
  if (request.mine) return stepForms(view, request, teams);
  return waits(request) ? takePart(view, request) : '';
}

/** One request. `message` says what just went wrong, if something did. */
export function detailPage(
  view: View,
  request: DeskRequest,
  teams: readonly Team[],
  message?: string,
): Page {
  const { say, lang, now } = view;
  const title = topicText(view, request.topic);
  const times = request.attempts.map((at) => momentText(lang, at)).join('; ');
  const waited = waitedText(say, request.createdAt, now);
  const main = html`<p><a href="${deskAddress(view)}">${say('back')}</a></p>
    ${message ? html`<p class="problem" role="alert">${message}</p>` : ''}
    <p class="meta">
      ${finished.includes(request.state) ? '' : `${waited} · `}${modeText(say, request.mode)} ·
      ${say('reference', { reference: request.reference })}
    </p>
    <h1>${title}</h1>
    <p class="state">${stateText(say, lang, request)}</p>
    ${line(levelText(view, request.level))} ${line(request.teamName)}
    ${line(wishText(say, lang, request))} ${line(times ? say('attempts', { times }) : undefined)}
    ${request.forSomeoneElse ? html`<p class="note">${say('forOther')}</p>` : ''}
    ${request.contact ? contactPart(view, request.contact) : ''} ${actions(view, request, teams)}`;
  return deskPage(view, title, main);
}
