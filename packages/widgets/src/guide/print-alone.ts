import { css } from 'lit';
import { dress } from './dress.ts';

/** Marks what leads down to the guide, in its page and in elements that it is part of. */
const mark = 'data-toso-paper';

/** Paper has nothing of the page but that, and that as mere boxes. */
const alone = css`
  @media print {
    body :not([data-toso-paper]),
    :host :not([data-toso-paper]),
    [data-toso-paper]::before,
    [data-toso-paper]::after {
      display: none !important;
    }
    [data-toso-paper] {
      all: initial !important;
      display: block !important;
    }
  }
`;

const above = ({ assignedSlot, parentNode }: Element): Node | null =>
  assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : parentNode);

/** The element and everything that it stands in, across the shadows that can be looked into. */
function leadingTo(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let node: Node | null = element; node instanceof Element; node = above(node)) {
    chain.push(node);
  }
  return chain;
}

/** Prints an element without the page around it. The screen stays as it is. */
export function printAlone(element: Element): void {
  const chain = leadingTo(element);
  const roots = new Set(chain.map((node) => node.getRootNode()));
  const undress = Array.from(roots, (root) => dress(root, alone));
  for (const node of chain) node.setAttribute(mark, '');
  const undo = () => {
    for (const each of undress) each();
    for (const node of chain) node.removeAttribute(mark);
  };
  // Where no such event comes, what is left says nothing to the screen.
  addEventListener('afterprint', undo, { once: true });
  window.print();
}
