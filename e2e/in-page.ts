/**
 * Runs inside the page, so it may use nothing from outside itself: finds what a person would find
 * by its words, through shadow roots and frames of the same origin.
 *
 * @param what - `press`: something to press; `field`: a field by its label; `words`: any text.
 * @param pattern - Source of a regular expression over the visible words, with flags `iu`.
 * @returns The first visible match in document order, or null.
 */
export function findInPage(what: string, pattern: string): Element | null {
  const wanted = new RegExp(pattern, 'iu');
  const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const visible = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
  };
  const collect = (root: ParentNode, into: Element[]) => {
    for (const element of root.querySelectorAll('*')) {
      into.push(element);
      if (element.shadowRoot) collect(element.shadowRoot, into);
    }
    return into;
  };
  const labelOf = (field: HTMLInputElement) =>
    words([...(field.labels ?? [])].map((label) => label.textContent).join(' ')) ||
    words(field.getAttribute('aria-label'));
  const matches = (element: Element) => {
    if (what === 'field') {
      return (
        element.matches('input, textarea, select') &&
        wanted.test(labelOf(element as HTMLInputElement))
      );
    }
    if (what === 'press') {
      if (
        !element.matches(
          'button, a[href], summary, label, input[type=submit], [role=button], [role=radio]',
        )
      )
        return false;
      if (element.matches('[disabled], [aria-disabled=true]')) return false;
      const named = element.getAttribute('aria-label') ?? (element as HTMLInputElement).value;
      return wanted.test(words(element.textContent) || words(named));
    }
    const own = [...element.childNodes].some(
      (node) => node.nodeType === 3 && words(node.nodeValue),
    );
    return own && wanted.test(words(element.textContent));
  };
  const all = collect(document, []);
  // A modal dialog keeps the rest of the page out of reach, for people and for us.
  const dialog = all.find((element) => element.matches('dialog[open]'));
  const within = dialog ? collect(dialog, []) : all;
  return within.find((element) => matches(element) && visible(element)) ?? null;
}

/** Runs inside the page: the visible words of the whole page, shadow roots included. */
export function wordsInPage(): string {
  const read = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (!(node instanceof Element)) return '';
    if (node.matches('script, style, template')) return '';
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
      return node.assignedNodes().map(read).join(' ');
    }
    const box = getComputedStyle(node);
    if (box.display === 'none' || box.visibility === 'hidden') return '';
    return [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  };
  return read(document.body).replace(/\s+/g, ' ').trim();
}

/** Runs inside the page: gives a list or a date the value that a person would choose. */
export function chooseInPage(field: Element | null, value: string): boolean {
  if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return false;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return field.value === value;
}
