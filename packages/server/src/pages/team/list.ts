import type { DeskRequest } from '@toso/contract';
import { html } from 'hono/html';
import type { Html, Page } from '../page.ts';
import { modeText, stateText, waitedText, wishText } from './describe.ts';
import {
  deskAddress,
  deskPage,
  levelText,
  requestAddress,
  topicText,
  type DeskList,
  type View,
} from './view.ts';

const line = (text: string | undefined): Html | '' => (text ? html`<p>${text}</p>` : '');

/** One request; the first has the page's one primary action. The state of who is waiting goes without saying; elsewhere it is the news. */
function card(view: View, list: DeskList, request: DeskRequest, first: boolean): Html {
  const { say, lang, now } = view;
  const waited = list === 'open' ? waitedText(say, request.createdAt, now) : undefined;
  const meta = [waited, modeText(say, request.mode)].filter(Boolean).join(' · ');
  const address = requestAddress(view, request);
  const action =
    list === 'open' && !request.mine
      ? html`<form method="post" action="${address}/take"><button class="${first ? '' : 'quiet'}">${say('take')}</button></form>`
      : html`<a class="button quiet" href="${address}">${say('look')}</a>`;
  return html`<li class="card">
    <p class="meta">${meta}</p>
    <h2><a href="${address}">${topicText(view, request.topic)}</a></h2>
    ${line(request.teamName)} ${line(wishText(say, lang, request))}
    ${line(list === 'open' ? levelText(view, request.level) : stateText(say, lang, request))}
    ${action}
  </li>`;
}

function heading({ say }: View, list: DeskList, count: number, more: boolean): string {
  if (list === 'mine') return say(count ? 'mine' : 'mineNone');
  if (list === 'closed') return say(count ? 'closed' : 'closedNone');
  if (count === 0) return say('waitingNone');
  if (more) return say('open');
  return count === 1 ? say('waitingOne') : say('waitingMany', { count });
}

/** Requests, longest wait first. `next` leads to the rest. */
export function listPage(
  view: View,
  list: DeskList,
  requests: readonly DeskRequest[],
  next: string | undefined,
): Page {
  const { say } = view;
  const title = heading(view, list, requests.length, next !== undefined);
  const path = list === 'open' ? '' : list;
  const main = html`<h1>${title}</h1>
    ${list === 'open' && requests.length === 0 ? line(say('waitingNoneHint')) : ''}
    <ul class="cards">
      ${requests.map((request, index) => card(view, list, request, index === 0))}
    </ul>
    ${next ? html`<a class="button quiet" href="${deskAddress(view, path)}?cursor=${next}">${say('more')}</a>` : ''}`;
  return deskPage(view, title, main);
}
