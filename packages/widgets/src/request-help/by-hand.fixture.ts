/** What a person does with an open dialog, for tests: reads, presses, types, ticks, chooses. */
type Shown = HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The text of a node as it is read, without the template's line breaks. */
export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses the first button or link of that name. */
export function press(el: Shown, name: RegExp): void {
  const all = el.renderRoot.querySelectorAll<HTMLElement>('button, a');
  const found = Array.from(all).find((node) =>
    name.test(node.getAttribute('aria-label') ?? words(node)),
  );
  if (!found) throw new Error(`${String(name)} is not there`);
  found.click();
}

/** Types into a field and leaves it. */
export function fill(el: Shown, id: string, text: string): void {
  const field = el.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`#${id} is not there`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Ticks a box. */
export const tick = (el: Shown, id: string): void =>
  el.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.click();

/** Chooses one of several answers. */
export function choose(el: Shown, name: RegExp): void {
  const labels = Array.from(el.renderRoot.querySelectorAll('.choice'));
  labels
    .find((label) => name.test(words(label)))
    ?.querySelector('input')
    ?.click();
}

/**
 * Waits for words in the open dialog, or in another part.
 *
 * @throws Error with what is there instead, after five seconds.
 */
export async function until(
  el: Shown,
  name: RegExp,
  part: () => ParentNode | null | undefined = () => el.renderRoot.querySelector('dialog'),
): Promise<void> {
  const shown = () => words(part());
  for (const end = Date.now() + 5000; !name.test(shown());) {
    if (Date.now() > end) throw new Error(`${String(name)} is not in: ${shown()}`);
    await new Promise(requestAnimationFrame);
  }
}

/** Says whom the team shall ring. */
export function fillWho(el: Shown): void {
  fill(el, 'name', 'cô Lan');
  fill(el, 'phone', '0905 123 456');
  tick(el, 'isAdult');
}

/** Answers every question, up to a ticked consent. */
export async function toConsent(el: Shown): Promise<void> {
  press(el, /^Nhờ tổ/);
  await until(el, /VNeID ?đăng ký/);
  choose(el, /^VNeID/);
  press(el, /^Tiếp tục/);
  await answerRest(el);
}

/** The same where the topic is known already. */
export async function answerRest(el: Shown): Promise<void> {
  await until(el, /Bạn muốn được giúp/);
  choose(el, /^Gọi điện/);
  press(el, /^Tiếp tục/);
  await until(el, /Tổ gọi cho ai/);
  fillWho(el);
  press(el, /^Tiếp tục/);
  await until(el, /Khi nào thì tiện/);
  press(el, /^Tiếp tục/);
  await until(el, /Xem lại/);
  tick(el, 'agreed');
}
