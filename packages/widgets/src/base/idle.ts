/** How long nobody may touch a kiosk before it starts again, in milliseconds. */
export const KIOSK_IDLE_MS = 90_000;

const signs = ['pointerdown', 'keydown', 'wheel'] as const;

/** Calls `rest` each time nobody has touched the page for a while; the result ends the watch. */
export function watchIdle(rest: () => void, idleMs = KIOSK_IDLE_MS): () => void {
  let timer = setTimeout(rest, idleMs);
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(rest, idleMs);
  };
  signs.forEach((sign) => addEventListener(sign, again, { capture: true, passive: true }));
  return () => {
    clearTimeout(timer);
    signs.forEach((sign) => removeEventListener(sign, again, { capture: true }));
  };
}
