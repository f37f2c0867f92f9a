import type { DeskRequest, DeskSession, Topic } from '@toso/contract';
import { html } from 'hono/html';
import type { Lang } from '../../http/language.ts';
import { languageSwitch } from '../page-language.ts';
import type { Html, Page } from '../page.ts';
import type { Say } from './words.ts';

/** Everything a team page shows besides its own subject. */
export interface View {
  readonly say: Say;
  readonly lang: Lang;
  readonly now: Date;
  readonly session: DeskSession;
  readonly topics: readonly Topic[];
  readonly sample: boolean;
  /** From the page's address to the API's root. */
  readonly root: string;
}

export type DeskList = 'open' | 'mine' | 'closed';

/** The topic's name in the reader's language; an unknown one has words too. */
export const topicText = ({ topics, say, lang }: View, id: string): string =>
  topics.find((topic) => topic.id === id)?.name[lang] ?? say('otherTopic');

/** Who else watches a request that has climbed; the ward's own desk knows. */
export function levelText({ say, session }: View, level: string): string | undefined {
  if (session.teamId === undefined) return undefined;
  if (level === 'ward') return say('levelWard');
  return level === 'hotline' ? say('levelHotline') : undefined;
}

/** Where the desk's own pages are, from any of them. */
export const deskAddress = ({ root }: View, path = ''): string => `${root}t/${path}`;

export const requestAddress = (view: View, { id }: DeskRequest): string =>
  deskAddress(view, `requests/${id}`);

const placeText = ({ session }: View) =>
  session.teamName ? `${session.teamName}, ${session.unitName}` : session.unitName;

function top(view: View): Html {
  const { say } = view;
  const link = (path: string, text: string) =>
    html`<li><a href="${deskAddress(view, path)}">${text}</a></li>`;
  return html`<header>
    <p>${say('onDuty', { place: placeText(view) })}</p>
    <details class="menu">
      <summary>${say('menu')}</summary>
      <ul>
        ${link('', say('open'))} ${link('mine', say('mine'))} ${link('closed', say('closed'))}
        <li>${languageSwitch(view.lang, view.root)}</li>
        <li>
          <form method="post" action="${deskAddress(view, 'sign-out')}">
            <button>${say('signOut')}</button>
          </form>
        </li>
      </ul>
    </details>
  </header>`;
}

/** A page of a signed-in member. The script only opens another link in the same tab. */
export const deskPage = (view: View, title: string, main: Html): Page => ({
  title,
  main,
  root: view.root,
  top: top(view),
  foot: html`<p>${view.say('privacy')}</p>`,
  scripts: ['sign-in.js'],
  sample: view.sample,
});
