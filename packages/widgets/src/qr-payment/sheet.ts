import { html, nothing } from 'lit';
import { picture, spaced } from './picture.ts';
import { speaker, type Shown } from './result.words.ts';

/** A seller's own code to print, with room for the name that it does not carry. */
export function sheetScreen(shown: Shown) {
  const { told, t, symbol } = shown;
  const say = speaker(shown);
  const drawn = symbol(told.text);
  const still = { lit: '', light: () => undefined };
  return html`<div class="stack" lang=${told.explanation.lang}>
    <h2 tabindex="-1" class="paperless">${say('sheetTitle')}</h2>
    <p class="hint paperless">${say('sheetHint')}</p>
    <section class="sheet" part="sheet">
      <h3>${say('payTo')}</h3>
      ${drawn ? picture(drawn, [], t('pictureAll'), still) : nothing}
      <dl>
        ${told.rows.map(
          ({ label, text, tail }) =>
            html`<div>
              <dt class="hint">${label}</dt>
              <dd class="big">${tail ? spaced(text, tail) : text}</dd>
            </div>`,
        )}
        <div>
          <dt class="hint">${t('name')}</dt>
          <dd class="blank"></dd>
        </div>
      </dl>
      <p>${say('sheetCheck')}</p>
      <p class="hint">${say('sheetMorning')}</p>
    </section>
    <button type="button" class="go" @click=${() => window.print()}>${say('print')}</button>
  </div>`;
}
