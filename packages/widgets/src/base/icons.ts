import { html, type TemplateResult } from 'lit';

/** Draws a path beside words, which carry the meaning. 24 px grid, `currentColor`. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;

export const backPath = 'M19 12H5M11 6l-6 6 6 6';
