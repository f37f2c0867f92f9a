/** Lines before a failure's own that are kept with it: ESLint counts its errors after them. */
const BEFORE = 6;
/** Lines after it: what was thrown, and where. */
const AFTER = 14;
/** Lines of a step in which no failed test can be made out. */
const LAST = 40;
/** All lines of one step's failures. */
const MOST = 160;

/** How the runners here mark a failed test: `node --test`, `wtr`, our own checks. */
const mark = /^\s*(✖|𐄂|❌|🚧|not ok|FAILED) ?/;

/**
 * The part of a runner's output that says what failed: for each failed test its line and the lines
 * around it; where none is marked, the end of the output.
 */
export function faultsIn(output) {
  // `node --test` lists failures again, with their causes, after the whole tree.
  const [, listed = output] = output.split(/^✖ failing tests:$/m);
  const lines = listed.split('\n');
  const kept = new Set();
  lines.forEach((line, at) => {
    if (mark.test(line)) for (let near = at - BEFORE; near <= at + AFTER; near++) kept.add(near);
  });
  const found = kept.size > 0 ? lines.filter((_line, at) => kept.has(at)) : lines.slice(-LAST);
  return found
    .filter((line) => line.trim())
    .slice(0, MOST)
    .join('\n');
}
