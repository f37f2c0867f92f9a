import { html, type TemplateResult } from 'lit';

/** Draws one of the paths below beside words, which carry the meaning. 24 px grid, `currentColor`. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;

export { chatPath } from '../loader/facade.ts';
export const closePath = 'M6 6l12 12M18 6L6 18';
export const backPath = 'M19 12H5M11 6l-6 6 6 6';
export const placePath =
  'M12 21s7-6.4 7-11.5a7 7 0 0 0-14 0C5 14.6 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';
export const checkPath = 'M5 12l5 5L20 7';
