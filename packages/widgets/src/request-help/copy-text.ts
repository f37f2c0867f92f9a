/**
 * Puts a text on the clipboard. Older browsers, and pages without the permission, get the way of
 * selecting and copying; false when neither works, and the person has to press and hold.
 */
export async function copyText(
  text: string,
  root: HTMLElement | DocumentFragment,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, root);
  }
}

/** Works where `navigator.clipboard` is missing: plain HTTP, old web views. */
function copySelected(text: string, root: HTMLElement | DocumentFragment): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  // Inside the open dialog: what is outside cannot be selected.
  (root.querySelector('dialog') ?? root).append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The only way there.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
