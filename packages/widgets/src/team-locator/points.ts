import type { ServicePointHit } from '@toso/directory';
import { html, nothing } from 'lit';
import { icon } from '../base/icons.ts';
import type { ByDistance, PointAway } from './here.ts';
import { canSortByDistance } from './place.ts';
import { pointCard } from './team-card.ts';
import type { Voice } from './voice.ts';

const placePath =
  'M12 21s7-6.4 7-11.5a7 7 0 0 0-14 0C5 14.6 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';

/** How far the question for the device's position has come. */
export type Locating = '' | 'locating' | 'lost';

/** True where the browser may tell a page its position: never on plain `http:` pages. */
const canLocate = () => window.isSecureContext && 'geolocation' in navigator;

/** How far points are, once the visitor let the device find out. */
export interface Near {
  readonly byDistance: ByDistance | undefined;
  readonly locating: Locating;
  readonly locate: () => void;
}

/** Service points; sorted by distance once the visitor let the device find out where it is. */
export function pointList(hits: readonly ServicePointHit[], near: Near, voice: Voice) {
  const points = hits.map(({ servicePoint }) => servicePoint);
  if (points.length === 0) return nothing;
  const marks = (text: string) => hits.find(({ name }) => name === text)?.nameMarks ?? [];
  const sorted: readonly PointAway[] =
    near.byDistance?.(points, voice.lang()) ?? points.map((point) => ({ point }));
  const isOffered = canSortByDistance(points) && canLocate();
  return html`<div class="heading">
      <h3>${voice.t('points')}</h3>
      ${
        isOffered
          ? html`<button type="button" class="alt" part="near" @click=${near.locate}>
            ${icon(placePath)}${voice.t('near')}
          </button>`
          : nothing
      }
    </div>
    ${isOffered ? html`<small>${voice.t(near.locating || 'nearNote')}</small>` : nothing}
    ${sorted.map(({ point, away }) => pointCard(point, away, marks, voice))}`;
}
