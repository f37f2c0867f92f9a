import { fixture, html, waitUntil } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import './define.ts';
import { vi } from './own.strings.ts';
import type { QrPayment } from './qr-payment.ts';
import { source } from './qr-payment.strings.ts';
import type { QrSymbol } from './symbol.ts';

/** What a visitor does with the explainer, and what they see. */
export const said = { ...source, ...vi };

/** Codes of accounts that cannot exist. */
export const codes = {
  fixed:
    '00020101021138570010A00000072701270006970405011300000000000000208QRIBFTTA53037045802VN63040A30',
  tampered:
    '00020101021238570010A00000072701270006970405011300000000000000208QRIBFTTA53037045404900' +
    '05802VN62100806LE PHI630479F7',
} as const;

export const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const all = (el: QrPayment) => words(el.renderRoot.querySelector('section'));
export const heading = (el: QrPayment) => words(el.renderRoot.querySelector('h2'));
export const part = (el: QrPayment, name: string) =>
  el.renderRoot.querySelector<HTMLElement>(`[part=${name}]`);
export const fault = (el: QrPayment) => words(part(el, 'fault'));
export const status = (el: QrPayment) => words(el.renderRoot.querySelector('[role=status]'));

const pressable = (el: QrPayment) =>
  Array.from(el.renderRoot.querySelectorAll<HTMLElement>('button, a'));
export const button = (el: QrPayment, name: RegExp | string) =>
  pressable(el).find((node) =>
    typeof name === 'string' ? words(node).startsWith(name) : name.test(words(node)),
  );
export function press(el: QrPayment, name: RegExp | string): void {
  const found = button(el, name);
  if (!found) throw new Error(`${String(name)} is not there: ${all(el)}`);
  found.click();
}

/** Waits for something to be read on the screen. */
export async function sees(el: QrPayment, name: RegExp | string): Promise<void> {
  const isSeen = () => (typeof name === 'string' ? all(el).includes(name) : name.test(all(el)));
  await waitUntil(isSeen, '', { timeout: 15_000 }).catch(() => {
    throw new Error(`${String(name)} is not in: ${all(el)}`);
  });
}

/** The element on a page, in a language. */
interface Written {
  readonly kiosk?: boolean;
  readonly unit?: string;
  readonly config?: string;
  readonly api?: string;
}

export async function show(
  lang = 'vi',
  { kiosk = false, unit = '20242', config, api }: Written = {},
): Promise<QrPayment> {
  return fixture<QrPayment>(
    html`<toso-qr-payment lang=${lang} unit=${unit} ?kiosk=${kiosk} config=${ifDefined(config)} api=${ifDefined(api)}>
      <p>Gọi 1022</p>
    </toso-qr-payment>`,
  );
}

/** At the question where the code is. */
export async function asked(lang = 'vi', written: Written = {}): Promise<QrPayment> {
  const el = await show(lang, written);
  press(el, lang === 'vi' ? said.start : /^Look at your own/);
  await sees(el, lang === 'vi' ? said.ask : 'Where is your code?');
  return el;
}

/** Writes a text into the box. */
export function fill(el: QrPayment, text: string): void {
  const field = el.renderRoot.querySelector('textarea');
  if (!field) throw new Error('there is no box for text');
  field.value = text;
}

/** Pastes a text and has it read. */
export async function paste(el: QrPayment, text: string): Promise<void> {
  press(el, /^(Dán nội dung|Paste the text)/);
  await waitUntil(() => el.renderRoot.querySelector('textarea'));
  fill(el, text);
  press(el, /^(Đọc mã|Read the code)/);
}

/** Reads the text of a code, until its lines are there. */
export async function read(
  text: string,
  shows: RegExp,
  lang = 'vi',
  written: Written = {},
): Promise<QrPayment> {
  const el = await asked(lang, written);
  await paste(el, text);
  await sees(el, shows);
  return el;
}

/** Chooses a file as from the phone's pictures. */
export function choose({ renderRoot }: { renderRoot: ParentNode }, file: File): void {
  const field = renderRoot.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no file can be chosen');
  const files = new DataTransfer();
  files.items.add(file);
  field.files = files.files;
  field.dispatchEvent(new Event('change'));
}

/** A picture file, drawn by `draw`. */
export async function pictureFile(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
  type = 'image/png',
): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws nothing');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  draw(context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  return new File(blob ? [blob] : [], 'anh.png', { type });
}

/** Draws a code with its upper left module at a place. */
export function stamp(
  context: CanvasRenderingContext2D,
  { size, dark }: QrSymbol,
  [x, y]: readonly [number, number],
  module = 5,
): void {
  context.fillStyle = '#000';
  dark.forEach((value, at) => {
    const [column, row] = [at % size, Math.floor(at / size)];
    if (value) context.fillRect(x + column * module, y + row * module, module, module);
  });
}
