import { css } from 'lit';

/**
 * A page themes every element by setting `--toso-*` on any ancestor; a token is read only here, and
 * style sheets use the `--_` name. Nothing else comes in from the page: `.root` begins from the
 * platform's initial values, so that neither the page's resets nor its fonts can break a control.
 *
 * Sizes: 18 px, more where the visitor asked the browser for larger text, never less where a page
 * set `html { font-size: 62.5% }`. Everything inside is in `em` of that. Contrast of the defaults:
 * text 4.5:1, borders of controls 3:1, or better; 7:1 where the visitor asked for more.
 */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    --_ink: var(--toso-color-ink, #1b1f23);
    --_ink-quiet: var(--toso-color-ink-quiet, #4a5560);
    --_surface: var(--toso-color-surface, #fff);
    --_wash: var(--toso-color-wash, #f3f6f9);
    --_line: var(--toso-color-line, #c9d1d9);
    --_edge: var(--toso-color-edge, #7a8794);
    --_accent: var(--toso-color-accent, #0b5cad);
    --_accent-ink: var(--toso-color-accent-ink, #fff);
    --_accent-wash: var(--toso-color-accent-wash, #e7f0fa);
    --_warn: var(--toso-color-warn, #8a4b00);
    --_warn-wash: var(--toso-color-warn-wash, #fff4e0);
    --_bad: var(--toso-color-bad, #a4161a);
    --_bad-wash: var(--toso-color-bad-wash, #fdecec);
    --_good: var(--toso-color-good, #1b6b3a);
    --_good-wash: var(--toso-color-good-wash, #e8f5ec);
    --_mark: var(--toso-color-mark, #fff0b3);
    --_size: var(--toso-font-size, max(18px, 1.125rem));
    --_family: var(--toso-font-family, system-ui, Roboto, 'Noto Sans', sans-serif);
    --_radius: var(--toso-radius, 12px);
    --_gap: var(--toso-space, 12px);
    --_target: var(--toso-target-size, max(48px, 2.67em));
    --_layer: var(--toso-z-index, 2147483000);
    all: initial;
    box-sizing: border-box;
    color: var(--_ink);
    display: block;
    font: var(--_size) / 1.5 var(--_family);
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
  }
  /* On paper the light colours hold. */
  @media screen {
    .root.dark {
      --_ink: var(--toso-color-ink, #eef2f5);
      --_ink-quiet: var(--toso-color-ink-quiet, #b4bfca);
      --_surface: var(--toso-color-surface, #16202a);
      --_wash: var(--toso-color-wash, #1f2b37);
      --_line: var(--toso-color-line, #3a4856);
      --_edge: var(--toso-color-edge, #8a97a5);
      --_accent: var(--toso-color-accent, #8cc2ff);
      --_accent-ink: var(--toso-color-accent-ink, #06233f);
      --_accent-wash: var(--toso-color-accent-wash, #17334f);
      --_warn: var(--toso-color-warn, #ffc773);
      --_warn-wash: var(--toso-color-warn-wash, #3a2a10);
      --_bad: var(--toso-color-bad, #ffb0ad);
      --_bad-wash: var(--toso-color-bad-wash, #431b1c);
      --_good: var(--toso-color-good, #92dba9);
      --_good-wash: var(--toso-color-good-wash, #12351f);
      --_mark: var(--toso-color-mark, #5d4b00);
      color-scheme: dark;
    }
  }
  @media screen and (prefers-contrast: more) {
    .root:not(.dark) {
      --_ink: #000;
      --_ink-quiet: #2b333b;
      --_line: #4a5560;
      --_edge: #2b333b;
      --_accent: #083f78;
      --_accent-ink: #fff;
      --_warn: #5c3200;
      --_bad: #7a0d10;
      --_good: #0c4a25;
    }
    .root.dark {
      --_ink: #fff;
      --_ink-quiet: #dfe6ec;
      --_line: #b4bfca;
      --_edge: #dfe6ec;
    }
  }
  @media print {
    .root.root {
      --_ink: #000;
      --_ink-quiet: #000;
      --_surface: #fff;
      --_line: #000;
      font-size: 12pt;
    }
  }
`;
