import type { GuideStep, GuideVideo } from '@toso/contract';
import { html, nothing } from 'lit';
import type { MoreView } from './more-view.ts';
import { linkList, numberList, numbersToRing } from './parts.ts';
import { startOf } from './places.ts';

/** The file of a ward's film, once asked for; captions of another host must be allowed to be read. */
function filmView(video: GuideVideo, { film, showFilm, text, t }: MoreView) {
  const { url, captions, label } = video;
  if (!film) {
    return html`<button type="button" class="alt" @click=${showFilm}>
      ${t('film', { label })}
    </button>`;
  }
  const isElsewhere = new URL(captions, document.baseURI).origin !== location.origin;
  return html`<video
    controls
    preload="none"
    playsinline
    src=${url}
    crossorigin=${isElsewhere ? 'anonymous' : nothing}
    aria-label=${label}
  >
    <track kind="captions" srclang=${text.lang} label=${label} src=${captions} default />
  </video>`;
}

/** How fresh the step is. */
export function freshness(step: GuideStep, { t, date }: Pick<MoreView, 't' | 'date'>): string {
  const { checkedOn, testedVersion } = step;
  // In quotation marks: files for script tags shorten that name for the elements' own use.
  const isWards = step['ward'];
  const values = { date: date(checkedOn), version: testedVersion ?? '' };
  return t(isWards ? 'wardChecked' : testedVersion ? 'checkedOn' : 'compared', values);
}

/** That the device will not remember the step: at the first one below its words, then quietly. */
const notKept = ({ keeps, host, t }: MoreView) =>
  keeps ? nothing : html`<p class="hint" lang=${host.lang()}>${t('notKept')}</p>`;

/** Below a step's words: numbers, links, a film. */
export const belowView = (step: GuideStep, view: MoreView) => html`
  ${view.standing?.index ? nothing : notKept(view)}
  ${numberList(view.text.numbers.filter(({ phone }) => step.phones?.includes(phone)))}
  ${linkList(step.links)} ${step.video ? filmView(step.video, view) : nothing}
`;

const sourceList = ({ sources = [], date, t }: MoreView) =>
  html`<ul class="sources" tabindex="-1">
    ${sources.map(
      ({ title, url, checkedOn }) =>
        html`<li>
          ${url ? html`<a href=${url} target="_blank" rel="noopener">${title}</a>` : title}
          <small>${t('checked', { date: date(checkedOn) })}</small>
        </li>`,
    )}
  </ul>`;

const link = (words: string, act: () => void) =>
  html`<button type="button" class="link" @click=${act}>${words}</button>`;

/** Quiet ways below a screen. */
export function smallView(step: GuideStep | undefined, view: MoreView) {
  const { t, listen, speaking, sources, host, text } = view;
  return html`${numbersToRing(view)}
    <div class="small">
      ${view.standing?.index ? notKept(view) : nothing}
      ${step ? html`<span class="hint">${freshness(step, view)}</span>` : nothing}
      ${step ? link(t('sources'), view.showSources) : nothing}
      ${step && listen ? link(t(speaking ? 'quiet' : 'listen'), listen) : nothing}
      ${link(t('print'), view.print)}
      ${step ? link(host.t('start'), () => host.go(startOf(text.id))) : nothing}
      ${host.languageSwitch()} ${sources ? sourceList(view) : nothing}
    </div>`;
}
