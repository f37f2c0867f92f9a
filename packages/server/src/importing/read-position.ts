import type { RowFault } from './fault.ts';

/** Mainland, sea and islands (WGS 84): what the contract takes. */
const bounds = { latitude: [6, 24], longitude: [102, 118] } as const;

/** Degrees as `16.0678`, `16,0678`, `16°04'04"N`. */
function readDegrees(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(',', '.');
  const [, degrees, minutes, seconds] =
    /^(\d{1,3})° ?(\d{1,2})['′] ?(\d{1,2}(?:\.\d+)?)?["″]? ?[NEBĐ]?$/u.exec(plain) ?? [];
  if (degrees) return Number(degrees) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600;
  return /^\d{1,3}(\.\d+)?°?$/.test(plain) ? Number(plain.replace('°', '')) : undefined;
}

const within = (value: number, [low, high]: readonly [number, number]) =>
  value >= low && value <= high;

/** Reads a service point's place. Both cells empty: no place, and no fault. */
export function readPosition(
  latitudeText: string,
  longitudeText: string,
): { latitude: number; longitude: number } | { fault: RowFault } | undefined {
  if (!latitudeText && !longitudeText) return undefined;
  if (!latitudeText || !longitudeText) return { fault: 'position_incomplete' };
  const latitude = readDegrees(latitudeText);
  const longitude = readDegrees(longitudeText);
  if (latitude === undefined || longitude === undefined) return { fault: 'position_unclear' };
  if (within(latitude, bounds.longitude) && within(longitude, bounds.latitude)) {
    return { fault: 'position_swapped' };
  }
  const inside = within(latitude, bounds.latitude) && within(longitude, bounds.longitude);
  return inside ? { latitude, longitude } : { fault: 'position_outside' };
}
