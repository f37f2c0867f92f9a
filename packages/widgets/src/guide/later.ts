/** After a load that failed, in milliseconds, nothing is loaded again. */
const REST_MS = 3000;

/** A part that is loaded when it is first wanted. */
export function later<Part>(load: () => Promise<Part>) {
  let part: Part | null | undefined;
  let loading: Promise<void> | undefined;
  const fail = () => {
    part = null;
    setTimeout(() => (part = loading = undefined), REST_MS);
  };
  /** Resolves once it has come, or could not be had for now. */
  const soon = () =>
    (loading ??= load().then((loaded) => {
      part = loaded;
    }, fail));
  return {
    soon,
    /**
     * The part: `undefined` while it is on its way, `null` where it could not be had for now; calls
     * `redraw` when that changes.
     */
    now(redraw: () => void): Part | null | undefined {
      if (part === undefined) void soon().then(redraw);
      return part;
    },
  };
}
