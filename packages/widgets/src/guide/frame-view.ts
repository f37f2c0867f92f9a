import { html, nothing } from 'lit';
import { backPath, icon } from '../base/icons.ts';
import type { Host } from './host.ts';

/** The bar above a screen: a title or the way back, and large type. */
export function barView(first: unknown, { t }: Host, isLarge: boolean, enlarge: () => void) {
  return html`<div class="bar">
    ${first}
    <button
      type="button"
      class="link tool"
      aria-pressed=${isLarge}
      aria-label=${t('large')}
      @click=${enlarge}
    >
      A+
    </button>
  </div>`;
}

/** The way back, and where one is. */
export const backView = (words: string, { t }: Host, back: () => void) =>
  html`<button type="button" class="link tool" aria-label=${t('back')} @click=${back}>
      ${icon(backPath)}
    </button>
    <p id="progress">${words}</p>`;

/** That something could not be loaded, and a way to try it again. */
export const brokenView = ({ t }: Host, again: (() => void) | undefined) =>
  again
    ? html`<p class="note" role="alert">${t('broken')}</p>
        <button type="button" class="alt retry" @click=${again}>${t('retry')}</button>`
    : nothing;
