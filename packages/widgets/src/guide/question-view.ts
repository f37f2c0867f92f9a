import type { GuideQuestion } from '@toso/contract';
import type { GuideText } from '@toso/guides';
import { html, nothing } from 'lit';
import type { Host } from './host.ts';

/** One of several big answers. */
export const choice = (words: string, act: () => void, hint?: string) =>
  html`<li>
    <button type="button" class="choice" @click=${act}>
      <span>${words}${hint ? html`<small>${hint}</small>` : nothing}</span>
    </button>
  </li>`;

/** A question of the guide; the first stands below the guide's title. */
export const questionView = (
  { text, answers }: GuideQuestion,
  { id, lang, questions }: GuideText,
  { go }: Host,
) =>
  html`<div class="stack" lang=${lang}>
    ${text === questions[0]?.text ? html`<h3>${text}</h3>` : html`<h2 tabindex="-1">${text}</h2>`}
    <ul class="stack">
      ${answers.map(({ text: answer, question, situation }) =>
        choice(answer, () =>
          go({ kind: situation ? 'step' : 'ask', guide: id, question, situation }),
        ),
      )}
    </ul>
  </div>`;
