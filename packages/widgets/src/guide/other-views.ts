import type { GuidePlace, GuideSituation } from '@toso/contract';
import { html, nothing } from 'lit';
import { checkPath, icon } from '../base/icons.ts';
import type { Host } from './host.ts';
import type { MoreView } from './more-view.ts';
import { nameOf, type MoreVoice } from './more-voice.ts';
import { linkList, situationList } from './parts.ts';
import { guideList } from './other-guides.ts';
import { situationOf, startOf, type Place } from './places.ts';
import { choice } from './question-view.ts';
import { smallView } from './step-more.ts';

/** The list of guides. */
export const guidesView = ({ go }: Host, t: MoreVoice) =>
  html`<ul class="stack">
    ${guideList.map(({ id }) => choice(nameOf(id, t), () => go(startOf(id))))}
  </ul>`;

/** Every situation of a guide. */
export const everything = (view: MoreView) =>
  html`<h2 tabindex="-1">${view.t('everything')}</h2>
    ${situationList(view, view.text.situations)}`;

/** A way on from here: a situation of this guide by its title, another guide by its name. */
function way({ situation, step, guide }: GuidePlace, { text, host, t }: MoreView) {
  const id = guide ?? text.id;
  const place: Place = { kind: 'step', guide: id, situation, step };
  const words = id === text.id ? situationOf(text, situation)?.title : nameOf(id, t);
  return words ? choice(words, () => host.go(place)) : nothing;
}

/** After the last step: that it is done, what people usually need then, paper, and help. */
export function doneView({ title, next = [] }: GuideSituation, view: MoreView) {
  const { text, t, host, ask } = view;
  return html`
    <div class="stack body">
      <h2 tabindex="-1" class="finished">${icon(checkPath)} ${t('finished')}</h2>
      <p>${t('finishedAll', { situation: title })}</p>
      ${
        next.length > 0
          ? html`<h3>${t('next')}</h3>
              <ul class="stack" lang=${text.lang}>
                ${next.map((place) => way(place, view))}
              </ul>`
          : nothing
      }
      <div lang=${text.lang}>${linkList(text.links)}</div>
    </div>
    ${smallView(undefined, view)}
    <div class="ways end">
      <button type="button" class="alt" @click=${ask}>${t('more')}</button>
      <button type="button" class="go" @click=${() => host.go(startOf(text.id))}>
        ${t('start')}
      </button>
    </div>
  `;
}
