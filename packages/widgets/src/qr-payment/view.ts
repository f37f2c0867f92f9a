import { html, nothing } from 'lit';
import { backPath, icon } from '../base/icons.ts';
import type { Moment, Values } from '../base/strings.ts';
import { lines, picture, type Light, type Row } from './picture.ts';
import type { source } from './qr-payment.strings.ts';
import type { QrSymbol } from './symbol.ts';

/** What every screen needs of the element. */
export interface View extends Light {
  readonly t: (moment: Moment<typeof source>, values?: Values) => string;
  /** What the page or the ward says in place of a text that the element loads later. */
  readonly replaced: (moment: string, values?: Values) => string | undefined;
  /** The language to speak. */
  readonly lang: string;
  readonly date: (day: string) => string;
  /** The drawn code of a text. */
  readonly symbol: (code: string) => QrSymbol | undefined;
}

/** The way back, above every screen but the first. */
export const backButton = ({ t }: View, back: () => void) =>
  html`<button type="button" class="link" @click=${back}>${icon(backPath)} ${t('back')}</button>`;

/** The picture of a code with its lines, and both of them lit by either. */
export function explained(code: string, rows: readonly Row[], view: View) {
  const symbol = view.symbol(code);
  const part = rows.find(({ key }) => key === view.lit)?.label;
  const name = part ? view.t('picture', { part }) : view.t('pictureAll');
  return html`${symbol ? picture(symbol, rows, name, view) : nothing} ${lines(rows, view)}`;
}
