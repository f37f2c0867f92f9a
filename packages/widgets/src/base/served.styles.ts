import { css } from 'lit';

/** What elements with a server share besides `controls`: choices that stay chosen, faults, finds. */
export const servedControls = css`
  .go[disabled],
  .alt[disabled] {
    background: var(--_wash);
    border-color: var(--_line);
    color: var(--_ink-quiet);
    cursor: default;
  }
  .field [aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .fault {
    color: var(--_bad);
    font-size: 0.9em;
  }
  .choice[aria-pressed='true'],
  .choice.on {
    background: var(--_accent-wash);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice .icon {
    color: var(--_accent);
  }
  .tag {
    color: var(--_ink-quiet);
    font-size: 0.8em;
  }
  .note.good {
    background: var(--_good-wash);
    color: var(--_good);
  }
  mark {
    background: var(--_mark);
    color: inherit;
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'],
    .choice.on {
      border-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    .go[disabled],
    .alt[disabled] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
