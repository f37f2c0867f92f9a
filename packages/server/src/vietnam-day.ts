const hourMs = 3_600_000;

/** A calendar day in Vietnam, which has had one offset and no summer time since 1975. */
export const vietnamDay = (at: Date): string =>
  new Date(at.getTime() + 7 * hourMs).toISOString().slice(0, 10);
