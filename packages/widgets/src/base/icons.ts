import { html, type TemplateResult } from 'lit';

/** Draws one of the paths below beside words, which carry the meaning. 24 px grid, `currentColor`. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;

export { chatPath } from '../loader/facade.ts';
export const closePath = 'M6 6l12 12M18 6L6 18';
export const backPath = 'M19 12H5M11 6l-6 6 6 6';
export const phonePath =
  'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 5 5L15 12l5 2v3a3 3 0 0 1-3 3C10 20 4 13 4 6a3 3 0 0 1 2-3z';
export const placePath =
  'M12 21s7-6.4 7-11.5a7 7 0 0 0-14 0C5 14.6 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';
export const homePath = 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6';
export const clockPath = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2';
export const searchPath = 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5';
export const personPath = 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-8 15-8 16 0';
export const copyPath = 'M9 9h11v11H9zM15 9V4H4v11h5';
export const checkPath = 'M5 12l5 5L20 7';
