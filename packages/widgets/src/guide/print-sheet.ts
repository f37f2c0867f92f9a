import type { GuideSituation } from '@toso/contract';
import { html } from 'lit';
import { say } from '../base/strings.ts';
import type { MoreView } from './more-view.ts';
import { numberList } from './parts.ts';
import { paperEn, paperSource } from './paper.strings.ts';
import { freshness } from './step-more.ts';
import { stepText } from './step-view.ts';

/** Everything on paper: all steps, the numbers, and a card to fill in by hand. */
export function printSheet({ title, steps }: GuideSituation, view: MoreView) {
  const { text, date, host } = view;
  const words = host.lang() === 'en' ? paperEn : paperSource;
  const t = (moment: keyof typeof paperSource, values = {}) =>
    say(words.lang, words[moment], values);
  const line = (label: string) => html`<p class="line"><span>${label}:</span></p>`;
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
    <section>
      <h3>${t('numbers')}</h3>
      ${numberList(text.numbers)}
    </section>
    <section class="card">
      <h3>${t('card')}</h3>
      ${line(t('cardPhone'))} ${line(t('cardDay'))} ${line(t('cardPlace'))}
      ${line(t('cardHelper'))}
      <p><strong>${t('cardNote')}</strong></p>
    </section>
    <p class="hint">${t('printed', { date: date(text.checkedOn) })}</p>
  </div>`;
}
