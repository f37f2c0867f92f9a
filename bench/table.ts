/** One line of a report: what was measured, the figure, and its ratio to the row it is read against. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly note?: string;
}

export interface Table {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly Row[];
  /** The row that is 1.00 in the ratio column. */
  readonly base: string;
  /** What must be known to read the figures, above them. */
  readonly text?: string;
}

const figure = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

/** A Markdown table whose last figure column is the ratio to `base`. */
export function markdown({ title, unit, rows, base, text }: Table): string {
  const reference = rows.find(({ name }) => name === base)?.value ?? Number.NaN;
  const lines = rows.map(
    ({ name, value, note }) =>
      `| ${name} | ${figure(value)} | ${(value / reference).toFixed(2)} | ${note ?? ''} |`,
  );
  const above = text ? [text, ''] : [];
  const head = [`### ${title}`, '', ...above, `| | ${unit} | ratio | |`, '|---|---:|---:|---|'];
  return [...head, ...lines, ''].join('\n');
}

/** The middle of five runs and more. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
