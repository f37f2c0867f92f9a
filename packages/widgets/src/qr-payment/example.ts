import { html } from 'lit';
import type { Row } from './picture.ts';
import { explained, type View } from './view.ts';

/**
 * The code that the element opens on: a transfer of 8.000 đồng to an account that cannot exist.
 * A real one would be paid by somebody.
 */
export const EXAMPLE =
  '00020101021238570010A00000072701270006970405011300000000000000208QRIBFTTA5303704540480005802VN62260822LE PHI CHUNG THUC 00016304EB38';

/** Its lines, as a reading would give them; a test compares them. */
export const exampleRows = ({ t }: Pick<View, 't'>): readonly Row[] => [
  { key: 'bank', label: t('bank'), text: 'Agribank', start: 34, end: 44 },
  { key: 'account', label: t('account'), text: '000000000 0000', tail: '0000', start: 44, end: 61 },
  { key: 'amount', label: t('amount'), text: t('exampleAmount'), start: 80, end: 88 },
  { key: 'purpose', label: t('purpose'), text: 'LE PHI CHUNG THUC 0001', start: 98, end: 124 },
  { key: 'name', label: t('name'), text: t('noName'), isMissing: true },
];

/** A worked example: what a code says, and where. */
export const exampleScreen = (view: View) =>
  html`<h2 tabindex="-1">${view.t('title')}</h2>
    <p class="hint">${view.t('example')}</p>
    ${explained(EXAMPLE, exampleRows(view), view)}`;
