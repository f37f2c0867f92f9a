/** What an article's author may set; `data-onclick` must not become a handler. */
const attributes = 'unit lang kiosk place guide situation step api config'.split(' ');

const seen = new WeakSet<Element>();

/**
 * Turns `<div data-toso="team-locator" data-unit="20242">` into that `<div>` with a
 * `<toso-team-locator unit="20242">` inside, for editors that delete unknown tags. What the place
 * held moves along, so that a page keeps its phone number.
 */
function mount(place: Element, name: string): void {
  const element = document.createElement(`toso-${name}`);
  attributes.forEach((attribute) => {
    const value = place.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  });
  element.append(...place.childNodes);
  place.append(element);
}

/** Mounts and prepares what is on the page, and whatever comes later, each once. */
export function watchPage(names: readonly string[], prepare: (element: HTMLElement) => void): void {
  const selector = `[data-toso]${names.map((name) => `,toso-${name}`).join('')}`;
  const scan = () => {
    document.querySelectorAll<HTMLElement>(selector).forEach((found) => {
      if (seen.has(found)) return;
      seen.add(found);
      const name = found.dataset['toso'];
      if (name === undefined) prepare(found);
      else if (names.includes(name)) mount(found, name);
    });
  };
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
  scan();
}
