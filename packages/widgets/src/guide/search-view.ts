import type { GuideSituation } from '@toso/contract';
import type { GuideText } from '@toso/guides';
import { html, nothing } from 'lit';
import type { MoreView } from './more-view.ts';
import { numbersToRing, situationList } from './parts.ts';

/** What was typed, and what it finds; `undefined` while nothing is typed or the search is loading. */
export interface Search {
  readonly query: string;
  readonly found: readonly GuideSituation[] | undefined;
  readonly type: (event: Event) => void;
}

/** Enter would send the form that a page's template puts around everything. */
const keepForm = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

/** What somebody may type here: other words for the guide's first situation, the first of them. */
const example = ({ situations: [first] }: GuideText): string =>
  // In quotation marks: files for script tags shorten that name for the elements' own use.
  first?.['words'][0] ?? first?.title ?? '';

const searchField = ({ t, text }: MoreView, { query, type }: Search) =>
  html`<div class="field">
    <label for="search">${t('search')}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="80"
      aria-describedby="hint"
      .value=${query}
      @input=${type}
      @compositionend=${type}
      @keydown=${keepForm}
    />
    <small id="hint">${t('hint', { example: example(text) })}</small>
  </div>`;

/** What the typed words lead to; where to nothing, everything there is, and the team. */
const results = (view: MoreView, found: readonly GuideSituation[]) => {
  const { text, t, ask } = view;
  if (found.length > 0) return situationList(view, found, 'found');
  return html`<p class="note">${t('none')}</p>
    <button type="button" class="go" @click=${ask}>${t('ask')}</button>
    ${numbersToRing(view)} ${situationList(view, text.situations)}`;
};

const isUntested = ({ text }: MoreView) =>
  text.situations.every(({ steps }) => steps.every(({ testedVersion }) => !testedVersion));

/** Below the first question: searching, and the whole list. */
export const searchView = (view: MoreView, search: Search) => {
  const { host, t, text } = view;
  const all = () => host.go({ kind: 'all', guide: text.id });
  return html`${searchField(view, search)} ${search.found ? results(view, search.found) : nothing}
    <button type="button" class="alt" @click=${all}>${t('all')}</button>
    ${isUntested(view) ? html`<p class="hint">${t('untested')}</p>` : nothing}`;
};
