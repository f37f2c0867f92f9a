import type { GuideStep } from '@toso/contract';
import { html, nothing } from 'lit';
import type { Host } from './host.ts';
import { after, type Standing } from './places.ts';

/** What a step says, as it is also printed: numbered where there are two things to do. */
export const stepText = ({ actions, bring, see, never }: GuideStep, { t }: Pick<Host, 't'>) => html`
  ${
    actions.length > 1
      ? html`<ol class="actions">
          ${actions.map((action) => html`<li>${action}</li>`)}
        </ol>`
      : html`<p class="actions">${actions[0]}</p>`
  }
  ${
    bring
      ? html`<h3>${t('prepare')}</h3>
          <ul class="bring">
            ${bring.map((thing) => html`<li>${thing}</li>`)}
          </ul>`
      : nothing
  }
  ${see ? html`<p class="see">${see}</p>` : nothing}
  ${never ? html`<p class="note warn">${never}</p>` : nothing}
`;

/** What a step shows besides its words, once that is there. */
export interface Around {
  readonly lang: string;
  readonly guide: string;
  /** The picture; nothing where there is none, `undefined` while it is on its way. */
  readonly drawn: unknown;
  /** Below its words: numbers, links. */
  readonly below: unknown;
  /** What can go wrong, once somebody is stuck. */
  readonly waysOut: unknown;
  /** Quiet ways: sources, listening, printing. */
  readonly small: unknown;
  readonly isStuck: () => void;
}

/** One step: one screen. */
export function stepView(standing: Standing, host: Host, around: Around) {
  const { situation, step, index } = standing;
  const { t, go } = host;
  const { lang, guide, drawn, below, waysOut, small, isStuck } = around;
  return html`
    <div class="bars" aria-hidden="true">
      ${situation.steps.map((_, at) => html`<i class=${at > index ? '' : 'on'}></i>`)}
    </div>
    <div class="stack body" lang=${lang}>
      ${drawn === nothing ? nothing : html`<div class="picture">${drawn}</div>`}
      <h2 tabindex="-1" aria-describedby="progress">${step.title}</h2>
      ${stepText(step, host)} ${below} ${waysOut}
    </div>
    ${small}
    <div class=${waysOut ? 'ways' : 'ways end'}>
      <button type="button" class="alt" @click=${isStuck}>${t(waysOut ? 'still' : 'notYet')}</button>
      <button type="button" class="go" @click=${() => go(after(standing, guide))}>
        ${t('did')}
      </button>
    </div>
  `;
}
