import type { ServicePoint } from '@toso/contract';
import { distanceMetres } from '@toso/directory';

/** A point on Earth, WGS 84, degrees. */
interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point, and in words how far it is where it says where it is. */
export interface PointAway {
  readonly point: ServicePoint;
  readonly away?: string | undefined;
}

/** How long the device may take to say where it stands, in milliseconds. */
const LIMIT_MS = 12_000;

/** Points with their distances, the nearest first; those that do not say where, last. */
export type ByDistance = (points: readonly ServicePoint[], lang: string) => readonly PointAway[];

/**
 * Where the device stands. The answer stays in this page: nobody sends it.
 *
 * Rejects when the visitor declines, when the device does not know, and after 12 seconds in any
 * case: the browser's own limit does not run while its question is open, and browsers inside other
 * apps may never answer.
 */
const whereAmI = (): Promise<Position> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('late')), LIMIT_MS);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        clearTimeout(late);
        resolve({ latitude, longitude });
      },
      () => {
        clearTimeout(late);
        reject(new Error('unknown'));
      },
      { timeout: LIMIT_MS, maximumAge: 300_000 },
    );
  });

/** A distance as people say it: `400 m`, `1,2 km`. */
export function distanceText(metres: number, lang: string): string {
  if (metres < 975) return `${Math.max(50, Math.round(metres / 50) * 50)} m`;
  return `${(metres / 1000).toLocaleString(lang, { maximumFractionDigits: 1 })} km`;
}

function metresTo({ latitude, longitude }: ServicePoint, from: Position): number {
  if (latitude === undefined || longitude === undefined) return Infinity;
  return distanceMetres(from, { latitude, longitude });
}

/** Asks the device where it stands, and gives how to sort points from there. */
export async function fromHere(): Promise<ByDistance> {
  const here = await whereAmI();
  return (points, lang) =>
    points
      .map((point) => ({ point, metres: metresTo(point, here) }))
      .sort((a, b) => a.metres - b.metres || 0)
      .map(({ point, metres }) =>
        metres < Infinity ? { point, away: distanceText(metres, lang) } : { point },
      );
}
