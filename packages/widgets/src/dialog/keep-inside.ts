import { hideSheet } from './sheet.ts';

const reachable = 'button:not([disabled]),a[href],input,select,textarea';

/**
 * Keeps Tab inside and lets Escape close. A file of its own: fetched where the browser has no
 * dialog that does so by itself.
 */
export function keepInside(event: KeyboardEvent): void {
  // Listened to on a dialog alone.
  const dialog = event.currentTarget as HTMLDialogElement;
  if (event.key === 'Escape') hideSheet(dialog);
  if (event.key !== 'Tab') return;
  const stops = dialog.querySelectorAll<HTMLElement>(reachable);
  const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
  if (event.target !== edge) return;
  event.preventDefault();
  stops[event.shiftKey ? stops.length - 1 : 0]?.focus();
}
