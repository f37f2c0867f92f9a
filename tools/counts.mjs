const sum = (matches) => matches.reduce((total, [, digits]) => total + Number(digits), 0);
const last = (output, pattern) => sum([...output.matchAll(pattern)].slice(-1));

/** Tests that `node --test` reports in the words of its `spec` reporter. */
export const countNode = (output) => ({
  passed: last(output, /^ℹ pass (\d+)$/gm),
  failed: last(output, /^ℹ fail (\d+)$/gm) + last(output, /^ℹ cancelled (\d+)$/gm),
});

/** Tests that `wtr` reports, each browser once: its last line holds the final figures. */
export function countBrowsers(output) {
  const finals = new Map();
  for (const line of output.split('\n')) {
    const found = /^\s*(\w+):.*\|\s*(\d+) passed(?:, (\d+) failed)?/.exec(line);
    if (found) finals.set(found[1], found);
  }
  const all = [...finals.values()];
  return { passed: sum(all.map((f) => [0, f[2]])), failed: sum(all.map((f) => [0, f[3] ?? 0])) };
}
