import { html, nothing, type TemplateResult } from 'lit';
import { actions } from './actions.ts';
import { backPath, icon } from '../base/icons.ts';
import { questions, type Question } from './draft.ts';
import { askReview, kept, otherWays, outcome, status, type Screenful } from './endings.ts';
import { askMode, askTopic, askWhen, askWho } from './questions.ts';
import type { Screen } from './flow-host.ts';
import type { View } from './view.ts';

const closePath = 'M6 6l12 12M18 6L6 18';

const screens: Readonly<Record<Screen, (view: View) => Screenful>> = {
  topic: askTopic,
  mode: askMode,
  who: askWho,
  when: askWhen,
  review: askReview,
  leave: (view) => view.flow.apart?.leave(view) ?? nothing,
  declined: (view) => view.flow.apart?.declined(view) ?? nothing,
  kept,
  outcome,
  status,
};

const squareButton = (label: string, path: string, press: () => void) =>
  html`<button type="button" class="link square" aria-label=${label} @click=${press}>
    ${icon(path)}
  </button>`;

/** Back, how far, the language, close. */
function bar(view: View, languageSwitch: TemplateResult | typeof nothing): TemplateResult {
  const { before, lacksUnit, screen } = view.flow;
  const at = questions.indexOf(screen as Question) + 1;
  return html`<div class="bar">
    ${
      before
        ? squareButton(view.t('back'), backPath, () => view.flow.go(before))
        : html`<i class="square"></i>`
    }
    ${
      screen === 'status'
        ? html`<span id="heading" tabindex="-1">${view.t('follow')}</span>`
        : html`<span
            >${at && !lacksUnit ? view.t('step', { n: at, all: questions.length }) : nothing}</span
          >`
    }
    ${languageSwitch} ${squareButton(view.t('close'), closePath, () => view.close())}
  </div>`;
}

/** One screen of the dialog: what it asks or says, the rule against swindlers, what to press. */
export function sheetContent(view: View, languageSwitch: TemplateResult): TemplateResult {
  const { apart, lacksUnit, problem, screen, unread, ward } = view.flow;
  const following = screen === 'status';
  const body = lacksUnit ? apart?.withoutUnit(view) : screens[screen](view);
  return html`<div class="sheet ${view.roomy ? 'roomy' : ''}">
    ${bar(view, following ? nothing : languageSwitch)}
    ${ward?.sample && !following ? html`<p class="note warn">${view.t('sample')}</p>` : nothing} ${body}
    ${unread || (problem && screen !== 'kept') ? otherWays(view) : nothing}
    ${following ? nothing : html`<p class="note">${view.t('never')}</p>`}
    ${lacksUnit ? nothing : actions(view)}
  </div>`;
}
