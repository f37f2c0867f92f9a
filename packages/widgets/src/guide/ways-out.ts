import type { GuideFailure, GuideStep } from '@toso/contract';
import { html, nothing } from 'lit';
import type { Host } from './host.ts';
import type { Place } from './places.ts';

/** One thing that can go wrong; its remedy where it is unfolded. */
function failureRow(
  { to, symptom, remedy }: GuideFailure,
  { t, go }: Host,
  guide: string,
  isOpen: boolean,
  unfold: () => void,
) {
  return html`<li>
    <button
      type="button"
      class="choice"
      aria-expanded=${isOpen}
      @click=${unfold}
    >
      <span>${symptom}</span>
    </button>
    ${
      isOpen
        ? html`<div class="remedy">
            <p>${remedy}</p>
            ${
              to
                ? html`<button
                    type="button"
                    class="alt"
                    @click=${() => go({ kind: 'step', ...to, guide: to.guide ?? guide })}
                  >
                    ${t('there')}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </li>`;
}

/** What can go wrong at a step and the way out of each, once somebody said that it did not work. */
export class WaysOut {
  #at?: Place | undefined;
  #unfolded?: GuideFailure | undefined;
  readonly #host: Host;
  readonly #redraw: () => void;

  constructor(host: Host, redraw: () => void) {
    this.#host = host;
    this.#redraw = redraw;
  }

  /** Whether somebody is stuck here. */
  isOpen(place: Place): boolean {
    return this.#at === place;
  }

  open(place: Place | undefined): void {
    this.#at = place;
    this.#unfolded = undefined;
    this.#redraw();
  }

  /** @param lang - The language of the words around the guide's own. */
  view({ failures }: GuideStep, guide: string, lang: string) {
    const rows = failures.map((failure) => {
      const isOpen = failure === this.#unfolded;
      const unfold = () => {
        this.#unfolded = isOpen ? undefined : failure;
        this.#redraw();
      };
      return failureRow(failure, this.#host, guide, isOpen, unfold);
    });
    return html`<div class="stack stuck">
      <h3 tabindex="-1" lang=${lang}>${this.#host.t('stuck')}</h3>
      ${
        rows.length > 0
          ? html`<ul class="stack">
              ${rows}
            </ul>`
          : html`<p lang=${lang}>${this.#host.t('again')}</p>`
      }
    </div>`;
  }
}
