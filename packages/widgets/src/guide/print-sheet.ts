import type { GuideSituation } from '@toso/contract';
import { html, nothing } from 'lit';
import { say, type Values } from '../base/strings.ts';
import type { MoreView } from './more-view.ts';
import { numberList } from './parts.ts';
import { paperEn, paperSource } from './paper.strings.ts';
import { freshness } from './step-more.ts';
import { stepText } from './step-view.ts';

export { printAlone } from './print-alone.ts';

type Voice = (moment: keyof typeof paperSource, values?: Values) => string;

/** To fill in by hand, where something is registered. */
function card(t: Voice) {
  const line = (label: string) => html`<p class="line"><span>${label}:</span></p>`;
  return html`<section class="card">
    <h3>${t('card')}</h3>
    ${line(t('cardPhone'))} ${line(t('cardDay'))} ${line(t('cardPlace'))} ${line(t('cardHelper'))}
    <p><strong>${t('cardNote')}</strong></p>
  </section>`;
}

/** Everything on paper: all steps, the numbers, and where something is registered a card. */
export function printSheet({ title, steps, registers }: GuideSituation, view: MoreView) {
  const { text, date, host } = view;
  const words = host.lang() === 'en' ? paperEn : paperSource;
  const t: Voice = (moment, values = {}) => say(words.lang, words[moment], values);
  const numbers = [...(host.config().phones ?? []), ...text.numbers];
  return html`<div class="sheet">
    <h2>${text.title}: ${title}</h2>
    ${steps.map(
      (step, index) =>
        html`<section>
          <h3>${t('steps', { step: index + 1, title: step.title })}</h3>
          ${stepText(step, host)}
          <p class="hint">${freshness(step, view)}</p>
        </section>`,
    )}
    ${
      numbers.length > 0
        ? html`<section>
            <h3>${t('numbers')}</h3>
            ${numberList(numbers)}
          </section>`
        : nothing
    }
    ${registers ? card(t) : nothing}
    <p class="hint">${t('printed', { date: date(text.checkedOn) })}</p>
  </div>`;
}
