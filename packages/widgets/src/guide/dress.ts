import type { CSSResult } from 'lit';

/** Adds a style sheet to an element that has been drawn: a part that came later brings its own. */
export function dress(root: HTMLElement | DocumentFragment, sheet: CSSResult): void {
  if (!(root instanceof ShadowRoot)) return;
  // Safari before 16.4 has no adopted style sheets.
  if ('adoptedStyleSheets' in root && 'replace' in CSSStyleSheet.prototype) {
    const { styleSheet } = sheet;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return;
  }
  const element = document.createElement('style');
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce) element.setAttribute('nonce', litNonce);
  element.textContent = sheet.cssText;
  root.append(element);
}
