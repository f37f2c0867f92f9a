import { css } from 'lit';

/** What only this element has: the shared controls are in `base/controls.ts`. */
export const styles = css`
  .panel {
    display: grid;
    gap: var(--_gap);
    max-inline-size: 34em;
  }
  .list {
    display: grid;
    gap: 8px;
  }
  .pair {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }
  .waiting {
    min-block-size: 6em;
  }
  summary {
    align-items: center;
    cursor: pointer;
    display: flex;
    font-weight: 500;
    min-block-size: var(--_target);
  }
  summary::before {
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    block-size: 0.45em;
    content: '';
    inline-size: 0.45em;
    margin-inline-end: 0.6em;
    transform: rotate(-45deg);
  }
  [open] > summary::before {
    transform: rotate(45deg);
  }
  .steps {
    display: grid;
    gap: 4px;
  }
  .steps li {
    border-block-end: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.3em;
  }
  time {
    color: var(--_ink-quiet);
  }
  .warn time {
    color: inherit;
  }
`;
