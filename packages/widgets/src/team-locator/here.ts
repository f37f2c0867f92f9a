/** A point on Earth, WGS 84, degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** True where the browser may tell a page its position: never on plain `http:` pages. */
export const canLocate = (): boolean => window.isSecureContext && 'geolocation' in navigator;

/**
 * Where the device stands. The answer stays in this page: nobody sends it.
 *
 * Rejects when the visitor declines, when the device does not know, and after `limitMs` in any
 * case: the browser's own limit does not run while its question is open, and browsers inside other
 * apps may never answer.
 */
export const whereAmI = (limitMs = 12_000): Promise<Position> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('late')), limitMs);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        clearTimeout(late);
        resolve({ latitude, longitude });
      },
      () => {
        clearTimeout(late);
        reject(new Error('unknown'));
      },
      { timeout: limitMs, maximumAge: 300_000 },
    );
  });

/** A distance as people say it: `400 m`, `1,2 km`. */
export function distanceText(metres: number, lang: string): string {
  if (metres < 975) return `${Math.max(50, Math.round(metres / 50) * 50)} m`;
  return `${(metres / 1000).toLocaleString(lang, { maximumFractionDigits: 1 })} km`;
}
