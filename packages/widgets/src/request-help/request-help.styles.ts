import { css } from 'lit';

/** What only this element has: the shared controls are in `base/controls.ts`. */
export const styles = css`
  .after {
    margin-block-start: 8px;
    max-inline-size: 26em;
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  .choices label {
    cursor: pointer;
    position: relative;
  }
  .choices input {
    inset: 0;
    opacity: 0;
    position: absolute;
  }
  .choice:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .waiting {
    min-block-size: 10em;
  }
  .live .fault {
    min-block-size: 1.5em;
  }
  .tick {
    align-items: flex-start;
    cursor: pointer;
    display: flex;
    gap: 0.65em;
    min-block-size: var(--_target);
    padding-block: 0.4em;
  }
  .tick input {
    accent-color: var(--_accent);
    block-size: 1.4em;
    flex: none;
    inline-size: 1.4em;
    margin: 0.05em 0 0;
  }
  .tick [aria-invalid='true'] {
    outline: 2px solid var(--_bad);
    outline-offset: 2px;
  }
  .row {
    border-block-end: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .row dt {
    color: var(--_ink-quiet);
    flex: 1 0 5.5em;
    font-size: 0.89em;
    max-inline-size: 8em;
    padding-block: 0.6em;
  }
  .row dd {
    display: flex;
    flex: 3 1 10em;
    gap: 8px;
    justify-content: space-between;
  }
  .row span {
    min-inline-size: 0;
    padding-block: 0.5em;
    white-space: pre-line;
  }
  .row button {
    flex: none;
  }
  .text {
    font: inherit;
    margin: 0;
    -webkit-user-select: all;
    user-select: all;
    white-space: pre-wrap;
  }
  .done {
    padding: 0;
  }
`;
