import { html } from 'lit';
import type { Voice } from './voice.ts';

/** Enter would send the form that a page's template puts around everything. */
const keepForm = (event: KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault();
};

/** Where a place is typed; `take` gets each text, but none while an input method composes it. */
export function searchField(
  query: string,
  { t }: Voice,
  begin: () => void,
  take: (text: string) => void,
) {
  const type = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    take((event.target as HTMLInputElement).value); // The field's own events.
  };
  return html`<div class="field">
    <label for="place">${t('place')}</label>
    <input
      id="place"
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="80"
      aria-describedby="hint"
      .value=${query}
      @focus=${begin}
      @input=${type}
      @compositionend=${type}
      @keydown=${keepForm}
    />
    <span class="hint" id="hint">${t('hint')}</span>
  </div>`;
}
