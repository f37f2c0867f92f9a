/**
 * Registers an element unless its name is taken: of two copies on a page the first wins, quietly.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
