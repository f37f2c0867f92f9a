import { css } from 'lit';

/**
 * What the elements share: one look for one meaning. `.go` is the screen's one primary action,
 * `.alt` any other, `.link` a quiet one; `.choice`, `.note`, `.card`, `.hint` as in the drawings.
 * Fields are in fields.ts, what only served elements have in served.styles.ts; layout that only one
 * element has stays in that element.
 */
export const controls = css`
  /* Not before and after them: a browser would style all three for every element. */
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: 1.34em;
    line-height: 1.3;
  }
  h3 {
    font-size: 1.06em;
    line-height: 1.35;
  }
  h2:focus,
  h3:focus {
    outline: none;
  }
  p {
    max-inline-size: 36em;
  }
  a {
    color: var(--_accent);
  }
  button,
  input,
  select,
  textarea {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button,
  .go,
  .alt {
    cursor: pointer;
    touch-action: manipulation;
  }
  .go,
  .alt {
    align-items: center;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    display: flex;
    font-weight: 600;
    gap: 0.5em;
    justify-content: center;
    min-block-size: max(52px, var(--_target));
    padding: 0.4em 0.9em;
    text-align: center;
    text-decoration: none;
  }
  .go {
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .alt {
    background: var(--_surface);
    color: var(--_accent);
  }
  .link {
    background: none;
    border: 0;
    color: var(--_accent);
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0 0.25em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .icon {
    block-size: 1.45em;
    fill: none;
    flex: none;
    inline-size: 1.45em;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.8;
  }
  .choice {
    align-items: center;
    background: var(--_surface);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    display: flex;
    gap: 0.65em;
    inline-size: 100%;
    min-block-size: max(56px, var(--_target));
    padding: 0.6em 0.8em;
    text-align: start;
  }
  small,
  .hint {
    color: var(--_ink-quiet);
    font-size: 0.89em;
    line-height: 1.4;
  }
  .choice small {
    display: block;
  }
  .go small,
  .alt small {
    color: inherit;
  }
  .note {
    background: var(--_wash);
    border-radius: var(--_radius);
    font-size: 0.89em;
    max-inline-size: none;
    padding: 0.75em 0.9em;
  }
  .note.warn {
    background: var(--_warn-wash);
    color: var(--_warn);
  }
  .note.bad {
    background: var(--_bad-wash);
    color: var(--_bad);
  }
  .card {
    background: var(--_surface);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.35em;
    padding: 0.8em;
  }
  .unseen {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    margin: -1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
  }
  @media (forced-colors: active) {
    .go,
    .alt,
    .choice {
      border-color: ButtonText;
    }
    .note,
    .card {
      border: 1.5px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media print {
    button,
    .go,
    .alt {
      display: none !important;
    }
  }
`;
