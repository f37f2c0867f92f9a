import { html } from 'lit';
import type { MoreView } from './more-view.ts';
import type { Standing } from './places.ts';

/** The offer to go on from where somebody came to on this device, or to forget that. */
export function resumeView(
  { t, host, text }: MoreView,
  { situation, step, index }: Standing,
  forget: () => void,
) {
  const go = () =>
    host.go({ kind: 'step', guide: text.id, situation: situation.id, step: step.id });
  return html`<div class="card">
    <p>${t('resume', { situation: situation.title, step: index + 1 })}</p>
    <div class="ways">
      <button type="button" class="alt" @click=${forget}>${t('forget')}</button>
      <button type="button" class="go" @click=${go}>${t('goOn')}</button>
    </div>
  </div>`;
}
