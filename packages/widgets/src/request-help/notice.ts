import { html, nothing, type TemplateResult } from 'lit';
import type { Flow } from './flow.ts';
import type { View } from './view.ts';

/** What waits or was sent while the dialog is closed. */
export function notice(
  { outcome, unsent }: Flow,
  t: View['t'],
  show: (screen: 'kept' | 'outcome') => void,
): TemplateResult | typeof nothing {
  const waits = unsent?.persisted ?? false;
  if (!outcome && !waits) return nothing;
  const done = outcome?.kind === 'handoff' ? 'handoff' : 'sent';
  const words = waits ? (unsent?.needsConfirmation ? 'keptSince' : 'kept') : done;
  return html`<p class="after note ${waits ? 'warn' : 'good'}">
    ${t(words)}
    <button type="button" class="link" @click=${() => show(waits ? 'kept' : 'outcome')}>
      ${t(waits ? 'seeKept' : 'code')}
    </button>
  </p>`;
}
