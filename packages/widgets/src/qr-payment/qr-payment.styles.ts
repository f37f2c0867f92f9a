import { css } from 'lit';

/** Layout of the explainer; colours, type and controls come from the base. */
export const styles = css`
  .stack,
  .ways {
    display: grid;
    gap: var(--_gap);
  }
  .stack > * {
    min-inline-size: 0;
  }
  .head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }
  .code,
  video {
    border: 1.5px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    display: block;
    inline-size: 100%;
    margin-inline: auto;
    max-inline-size: 13em;
  }
  .code {
    forced-color-adjust: none;
    touch-action: pan-y;
  }
  .partly .all {
    opacity: 0.28;
  }
  video {
    background: #000;
    max-block-size: 60vh;
    max-inline-size: 26em;
  }
  .line {
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_line);
    display: grid;
    gap: 0 0.8em;
    grid-template-columns: minmax(5em, 34%) minmax(0, 1fr);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.6em 0.35em;
    text-align: start;
  }
  .line b {
    font-weight: 600;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .line b.missing {
    color: var(--_ink-quiet);
    font-weight: 400;
  }
  .line[aria-pressed='true'] {
    background: var(--_accent-wash);
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  u {
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .file {
    position: relative;
  }
  .file input {
    cursor: pointer;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    position: absolute;
  }
  .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .row {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }
  .row > :last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  .file small,
  .row small {
    display: block;
    font-weight: 400;
  }
  summary {
    cursor: pointer;
    min-block-size: var(--_target);
    padding-block: 0.6em;
  }
  .big {
    font-size: 1.34em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  ol.steps {
    counter-reset: step;
    display: grid;
    gap: 0.8em;
  }
  ol.steps li {
    counter-increment: step;
    padding-inline-start: 2.2em;
    position: relative;
  }
  ol.steps li::before {
    content: counter(step);
    font-weight: 700;
    inset-inline-start: 0.4em;
    position: absolute;
  }
  .sheet {
    display: grid;
    gap: 0.8em;
    justify-items: center;
    text-align: center;
  }
  .sheet dl > div {
    margin-block-end: 0.6em;
  }
  .blank {
    border-block-end: 2px solid;
    block-size: 2em;
    min-inline-size: 14em;
  }
  @media print {
    .line {
      display: grid !important;
    }
    .head,
    .paperless {
      display: none;
    }
    .sheet .code {
      inline-size: 11cm;
      max-inline-size: none;
    }
  }
  @media (forced-colors: active) {
    .line[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
