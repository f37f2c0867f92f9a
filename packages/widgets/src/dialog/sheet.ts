const canShowModal = () =>
  typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype;

/**
 * Opens a `<dialog>` above the page, with the rest of the page out of reach. Browsers without
 * the native one (Safari before 15.4, Firefox before 98) get a fixed layer of the same look.
 */
export function showSheet(dialog: HTMLDialogElement): void {
  if (dialog.hasAttribute('open')) return;
  if (canShowModal()) dialog.showModal();
  else {
    dialog.setAttribute('open', '');
    void import('./keep-inside.ts').then(({ keepInside }) => {
      dialog.onkeydown = keepInside;
    });
  }
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

let beganOutside = false;

/**
 * A press on the dimmed page around the sheet closes it; one inside does not, nor one that began
 * inside, as in marking a text. Listens to `pointerdown` and to `click`.
 */
export function closeFromOutside({ currentTarget: dialog, target, type }: Event): void {
  const isOutside = target === dialog;
  if (type !== 'click') beganOutside = isOutside;
  else if (isOutside && beganOutside) hideSheet(dialog as HTMLDialogElement);
}
