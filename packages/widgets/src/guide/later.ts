/** After a load that failed, in milliseconds, nothing is loaded again. */
const REST_MS = 3000;

/**
 * A part that is loaded when it is first wanted: gives `undefined` while it is on its way, `null`
 * where it could not be had for now, and calls `redraw` when that changes.
 */
export function later<Part>(load: () => Promise<Part>) {
  let part: Part | null | undefined;
  let loading: Promise<void> | undefined;
  const fail = () => {
    part = null;
    setTimeout(() => (part = loading = undefined), REST_MS);
  };
  return (redraw: () => void): Part | null | undefined => {
    if (part !== undefined) return part;
    loading ??= load().then((loaded) => {
      part = loaded;
    }, fail);
    void loading.then(redraw);
    return undefined;
  };
}
