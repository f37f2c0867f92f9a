import { css } from 'lit';

/** Layout of the locator; colours, type and controls come from the base. */
export const styles = css`
  .stack,
  .list {
    display: grid;
    gap: var(--_gap);
  }
  .row {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    margin-block-start: 0.35em;
  }
  summary {
    align-items: center;
    cursor: pointer;
    font-weight: 600;
    min-block-size: var(--_target);
    padding-block: 0.5em;
  }
  summary small {
    display: block;
    font-weight: 400;
  }
  .status {
    min-block-size: 1.5em;
  }
  .choice > span {
    flex: 1;
  }
  .open {
    color: var(--_good);
    font-weight: 600;
  }
  .heading {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap);
    justify-content: space-between;
  }
  .picture {
    background: var(--_wash);
    border-radius: var(--_radius);
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fill, minmax(var(--_target), 1fr));
    padding: 10px;
  }
  .picture button {
    border-radius: 8px;
    font-size: 0.89em;
    justify-content: center;
    min-block-size: var(--_target);
    overflow: hidden;
    padding: 0;
  }
  .picture .hit {
    background: var(--_mark);
  }
  @media print {
    .field,
    .picture {
      display: none;
    }
  }
`;
