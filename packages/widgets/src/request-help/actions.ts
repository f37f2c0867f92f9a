import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.ts';

type Press = () => void;

const button = (look: 'go' | 'alt' | 'link done', words: string, press: Press) =>
  html`<button type="button" class=${look} @click=${press}>${words}</button>`;

/** A link that takes the place of the primary button where another page goes on. */
const leaving = (view: View) =>
  view.askAddress
    ? html`<a class="go" href=${view.askAddress} target="_blank" rel="noopener"
        >${view.t('leaveGo')}</a
      >`
    : button('go', view.t('close'), () => view.close());

function sendWords(view: View): string {
  if (view.flow.sending && view.flow.slow) return view.t('sending');
  return view.t(view.flow.problem ? 'retry' : 'send');
}

const review = (view: View) =>
  html`${button('alt', view.t('decline'), () => view.flow.go('declined'))}
  ${button('go', sendWords(view), () => view.flow.next())}`;

const kept = (view: View) => {
  const words = view.flow.sending && view.flow.slow ? view.t('sending') : view.t('sendNow');
  return html`${button('alt', view.t('forget'), () => view.flow.forgetKept())}
  ${button('go', words, () => void view.flow.sendKept(true))}`;
};

function outcome(view: View): TemplateResult {
  const made = view.flow.outcome;
  const another = button('link done', view.t('another'), () => view.flow.reset());
  if (made?.kind === 'handoff') {
    return html`${another} ${button('go', view.t('copy'), () => void view.copy(made.text))}`;
  }
  return html`${another}
  ${
    view.mayKeep
      ? button('alt', view.t(view.isSaved ? 'forget' : 'save'), () => view.toggleSaved())
      : nothing
  }
  ${button('go', view.t('follow'), () => void view.follow())}`;
}

/** Why nothing could be sent, right above what to press next. */
function problem(view: View): TemplateResult | typeof nothing {
  const failed = view.flow.problem;
  if (!failed) return nothing;
  const { code, againAt } = failed;
  const limited = againAt
    ? view.t('limited', { time: view.timeText(againAt) })
    : view.t('limitedSoon');
  const words =
    code === 'rate_limited' ? limited : view.t(code === 'request_erased' ? 'erased' : 'failed');
  return html`<p class="note bad" role="alert">${words}</p>`;
}

/** What to press on a screen: one primary action, last and at the bottom. */
export function actions(view: View): TemplateResult | typeof nothing {
  const { screen } = view.flow;
  if (screen === 'status') return nothing;
  const said = view.note ? html`<p class="note good">${view.note}</p>` : nothing;
  // Nothing lies over a consent, or over what follows a code: there one scrolls down to the buttons.
  const floats = view.roomy && screen !== 'review' && screen !== 'outcome';
  return html`<div class="actions ${floats ? 'floats' : ''}">
    ${problem(view)}${said}${buttons(view, screen)}
  </div>`;
}

function buttons(view: View, screen: View['flow']['screen']): TemplateResult | typeof nothing {
  if (screen === 'review') return review(view);
  if (screen === 'kept') return kept(view);
  if (screen === 'outcome') return outcome(view);
  if (screen === 'leave') return leaving(view);
  if (screen === 'declined') return button('go', view.t('close'), () => view.close());
  return button('go', view.t('next'), () => view.flow.next());
}
