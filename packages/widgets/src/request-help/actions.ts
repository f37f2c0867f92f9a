import { html, nothing, type TemplateResult } from 'lit';
import type { View, Words } from './view.ts';

const button = (look: 'go' | 'alt' | 'link done', words: string, press: (event: Event) => void) =>
  html`<button type="button" class=${look} @click=${press}>${words}</button>`;

/** The second tap of a double one, in milliseconds: it was not meant for the screen that it meets. */
const doubleTapMs = 300;

const next =
  ({ flow }: View) =>
  ({ detail, timeStamp }: Event & { readonly detail?: unknown }) => {
    // Keys and scripts count no taps.
    if (!detail || timeStamp - flow.movedAt > doubleTapMs) flow.next();
  };

/** What the button says that sends, and while that lasts. */
const sends = ({ flow, t }: View, words: Words) => t(flow.sending && flow.slow ? 'sending' : words);

function review(view: View): TemplateResult {
  const { flow, t } = view;
  const words = flow.problem ? 'retry' : flow.handsOver ? 'next' : 'send';
  return html`${flow.handsOver ? nothing : button('alt', t('decline'), () => flow.decline())}
  ${button('go', sends(view, words), next(view))}`;
}

const kept = (view: View) =>
  html`${button('alt', view.t('forget'), () => view.flow.forgetKept())}
  ${button('go', sends(view, 'sendNow'), () => void view.flow.sendKept(true))}`;

function outcome(view: View): TemplateResult {
  const made = view.flow.outcome;
  const another = button('link done', view.t('another'), () => view.flow.again());
  if (made?.kind === 'handoff') {
    return html`${another} ${button('go', view.t('copy'), () => void view.flow.apart?.copy(view, made.text))}`;
  }
  return html`${another}
  ${
    view.flow.mayKeep
      ? button('alt', view.t(view.flow.isSaved ? 'forget' : 'save'), () => view.flow.toggleSaved())
      : nothing
  }
  ${button('go', view.t('follow'), () => void view.follow())}`;
}

const fault = (words: string) => html`<p class="note bad" role="alert">${words}</p>`;

/** Why nothing could be sent, right above what to press next. */
function problem(view: View): TemplateResult | typeof nothing {
  const failed = view.flow.problem;
  if (view.flow.unread) return fault(view.t('notLoaded'));
  if (!failed) return nothing;
  const { code, againAt } = failed;
  const named = code === 'rate_limited' && !againAt ? 'limitedSoon' : code;
  const time = againAt && view.timeText(againAt);
  const words = view.words(named, { time: time ?? '' }) ?? view.t('failed');
  return fault(words);
}

/** What to press on a screen: one primary action, last and at the bottom. */
export function actions(view: View): TemplateResult | typeof nothing {
  const { note, screen } = view.flow;
  if (screen === 'status') return nothing;
  const said = note ? html`<p class="note good">${view.t(note)}</p>` : nothing;
  // Nothing lies over a consent, or over what follows a code: there one scrolls down to the buttons.
  const floats = view.roomy && screen !== 'review' && screen !== 'outcome';
  return html`<div class="actions ${floats ? 'floats' : ''}">
    ${problem(view)}${said}${buttons(view, screen)}
  </div>`;
}

function buttons(view: View, screen: View['flow']['screen']): TemplateResult | typeof nothing {
  if (view.flow.unread) return button('go', view.t('retry'), () => void view.flow.begin());
  if (screen === 'review') return review(view);
  if (screen === 'kept') return kept(view);
  if (screen === 'outcome') return outcome(view);
  const left = screen === 'leave' && view.flow.apart?.leaving(view);
  if (left) return left;
  if (screen === 'leave' || screen === 'declined')
    return button('go', view.t('close'), () => view.close());
  return button('go', view.t('next'), next(view));
}
