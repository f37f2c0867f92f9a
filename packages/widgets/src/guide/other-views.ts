import type { GuidePlace, GuideSituation } from '@toso/contract';
import { html, nothing } from 'lit';
import type { Host } from './host.ts';
import type { MoreView } from './more-view.ts';
import { nameOf, type MoreVoice } from './more-voice.ts';
import { linkList, situationList } from './parts.ts';
import { guideList } from './other-guides.ts';
import { situationOf, startOf, type Place } from './places.ts';
import { choice } from './question-view.ts';

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

/** After the last step: what people usually need then, and where to read on. */
export const nextView = ({ next = [] }: GuideSituation, view: MoreView) => html`
  ${
    next.length > 0
      ? html`<h3>${view.t('next')}</h3>
          <ul class="stack" lang=${view.text.lang}>
            ${next.map((place) => way(place, view))}
          </ul>`
      : nothing
  }
  <div lang=${view.text.lang}>${linkList(view.text.links)}</div>
`;
