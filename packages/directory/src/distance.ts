/** A place on the earth, WGS 84, degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth (IUGG), metres. */
const EARTH_RADIUS_METRES = 6_371_008.8;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The way as the crow flies, in metres (haversine; within 0.5 % of the ellipsoid). */
export function distanceMetres(from: Position, to: Position): number {
  const north = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const east = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const parallels = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(north + parallels * east)));
}

/** Something that may have a position. */
type Placed = Partial<Position>;

/** A point and how far it is. */
export interface Near<Point> {
  readonly point: Point;
  readonly distanceMetres: number;
}

/**
 * Points by their distance, the nearest first; those without a position are left out. Computed
 * here, on the device: a person's location is never sent.
 */
export function nearest<Point extends Placed>(
  points: readonly Point[],
  position: Position,
): readonly Near<Point>[] {
  const near: Near<Point>[] = [];
  for (const point of points) {
    const { latitude, longitude } = point;
    if (latitude === undefined || longitude === undefined) continue;
    near.push({ point, distanceMetres: distanceMetres(position, { latitude, longitude }) });
  }
  return near.sort((a, b) => a.distanceMetres - b.distanceMetres);
}
