import type { CSSResult } from 'lit';

/**
 * Adds a style sheet to an element that has been drawn, or to a page: a part that came later brings
 * its own. What it returns takes it away again.
 */
export function dress(root: Node, sheet: CSSResult): () => void {
  const isPage = root instanceof Document;
  if (!isPage && !(root instanceof ShadowRoot)) return () => undefined;
  // Safari before 16.4 has no adopted style sheets.
  if ('adoptedStyleSheets' in root && 'replace' in CSSStyleSheet.prototype) {
    const { styleSheet } = sheet;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== styleSheet);
    };
  }
  const element = document.createElement('style');
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce) element.setAttribute('nonce', litNonce);
  element.textContent = sheet.cssText;
  (isPage ? root.head : root).append(element);
  return () => {
    element.remove();
  };
}
