import { html, nothing } from 'lit';
import { say } from '../base/strings.ts';
import { panelSources, panelWords } from './panels.words.ts';
import type { View } from './view.ts';

/** Advice beside the reading of codes. */
export type Panel = 'seller' | 'fees' | 'mistake';

/** Numbers of the police and of the register of fraudulent calls. */
const numbers = [
  ['113', 'police'],
  ['156', 'report'],
] as const;

/** One piece of advice: what to do, step by step, and where that was read and when. */
export function panelScreen(panel: Panel, view: View) {
  const { t, date, lang } = view;
  const words = panelWords(lang);
  const { lead, steps, never } = words.panels[panel];
  const ring = numbers.map(
    ([phone, use]) =>
      html`<a class="alt" href="tel:${phone}"
        ><span>${say(words.lang, words.call, { phone })} <small>${words[use]}</small></span></a
      >`,
  );
  return html`<div class="stack" lang=${words.lang}>
      <h2 tabindex="-1">${t(panel)}</h2>
      <p>${lead}</p>
      <ol class="steps">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="note warn">${never}</p>
      ${panel === 'mistake' ? html`<div class="row" part="numbers">${ring}</div>` : nothing}
      <details>
        <summary>${words.sources}</summary>
        <ul>
          ${panelSources[panel].map(
            ({ title, url, checkedOn }) =>
              html`<li class="hint">
                <a href=${url} target="_blank" rel="noopener noreferrer" lang="vi">${title}</a>
                · ${words.checked} ${date(checkedOn)}
              </li>`,
          )}
        </ul>
      </details>
    </div>`;
}
