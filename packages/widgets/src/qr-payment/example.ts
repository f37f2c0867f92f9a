import { html } from 'lit';
import { EXAMPLE } from './example-code.ts';
import type { Row } from './picture.ts';
import { explained, type View } from './view.ts';

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
