const canShowModal = () =>
  typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype;

/**
 * Opens a `<dialog>` above the page, with the rest of the page out of reach. Browsers without
 * the native one (Safari before 15.4, Firefox before 98) get a fixed layer of the same look.
 */
export function showSheet(dialog: HTMLDialogElement): void {
  if (dialog.hasAttribute('open')) return;
  if (canShowModal()) dialog.showModal();
  else dialog.setAttribute('open', '');
}

/** Closes what {@link showSheet} opened; a `close` event follows. */
export function hideSheet(dialog: HTMLDialogElement): void {
  if (!dialog.hasAttribute('open')) return;
  if (canShowModal()) {
    dialog.close();
  } else {
    dialog.removeAttribute('open');
    dialog.dispatchEvent(new Event('close'));
  }
}

const reachable = 'button:not([disabled]),a[href],input,select,textarea';

/** Keeps Tab inside and lets Escape close, where the browser does not do so by itself. */
export function keepInside(event: KeyboardEvent): void {
  const dialog = event.currentTarget;
  if (canShowModal() || !(dialog instanceof HTMLElement)) return;
  if (event.key === 'Escape') hideSheet(dialog as HTMLDialogElement);
  if (event.key !== 'Tab') return;
  const stops = dialog.querySelectorAll<HTMLElement>(reachable);
  const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
  if (event.target !== edge) return;
  event.preventDefault();
  stops[event.shiftKey ? stops.length - 1 : 0]?.focus();
}

/** A press on the dimmed page around the sheet closes it; one inside does not. */
export function closeFromOutside(event: Event): void {
  const dialog = event.currentTarget;
  if (event.target === dialog && dialog instanceof HTMLElement) {
    hideSheet(dialog as HTMLDialogElement);
  }
}
