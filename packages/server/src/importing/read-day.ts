import type { Cell } from './sheet.ts';

const millisecondsPerDay = 86_400_000;

const isDay = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** Reads a day: `15/10/2026`, `2026-10-15`, or a spreadsheet's count of days. */
export function readDay(cell: Cell, from1904: boolean): string | undefined {
  if (cell.number !== undefined) {
    const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    if (cell.number < 30_000 || cell.number > 80_000) return undefined;
    return new Date(epoch + Math.floor(cell.number) * millisecondsPerDay)
      .toISOString()
      .slice(0, 10);
  }
  const text = cell.text.trim();
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year
    ? `${year}-${month?.padStart(2, '0') ?? ''}-${day?.padStart(2, '0') ?? ''}`
    : text.slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && isDay(iso) ? iso : undefined;
}
