import type { GuideSituation } from '@toso/contract';
import { html } from 'lit';
import { icon } from '../base/icons.ts';
import type { Host } from './host.ts';
import { startOf } from './places.ts';

const checkPath = 'M5 12l5 5L20 7';

/** What the end of a situation shows besides, once that is there. */
export interface Afterwards {
  readonly guide: string;
  /** What people usually need then. */
  readonly next: unknown;
  /** Quiet ways: paper, the language. */
  readonly small: unknown;
  readonly ask: () => void;
}

/** After the last step: that it is done, what people usually need then, and help. */
export const doneView = (
  { title }: GuideSituation,
  { t, go }: Host,
  { guide, next, small, ask }: Afterwards,
) => html`
  <div class="stack body">
    <h2 tabindex="-1" class="finished">${icon(checkPath)} ${t('finished')}</h2>
    <p>${t('finishedAll', { situation: title })}</p>
    ${next}
  </div>
  ${small}
  <div class="ways end">
    <button type="button" class="alt" @click=${ask}>${t('more')}</button>
    <button type="button" class="go" @click=${() => go(startOf(guide))}>${t('start')}</button>
  </div>
`;
