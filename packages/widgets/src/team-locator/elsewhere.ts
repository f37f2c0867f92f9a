import { html, nothing } from 'lit';
import type { Finder } from './finder.ts';
import { candidateRow } from './rows.ts';
import type { Voice } from './voice.ts';

/** Places outside the open directory: other wards of the province. */
export function elsewhere(
  { elsewhere: candidates, partial, home }: Finder,
  voice: Voice,
  open: (code: string) => void,
) {
  if (candidates.length === 0 && !partial) return nothing;
  const province = home?.directory.unit.provinceName;
  return html`${province ? html`<h3>${voice.t('elsewhere', { province })}</h3>` : nothing}
    ${partial ? html`<p class="note">${voice.t('partial')}</p>` : nothing}
    <ul class="list">
      ${candidates.map(
        (candidate) =>
          html`<li>${candidateRow(candidate, voice, () => open(candidate.unit.code))}</li>`,
      )}
    </ul>`;
}
