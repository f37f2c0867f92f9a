/** The next days on which help may come, as calendar days in Vietnam, today first. */
export function nextDays(now: Date, count: number): string[] {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
  return Array.from({ length: count }, (_, ahead) =>
    day.format(new Date(now.getTime() + ahead * 86_400_000)),
  );
}
