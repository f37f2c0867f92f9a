import { css } from 'lit';

/** Layout of the guides; colours, type and controls come from the base. */
export const styles = css`
  .guide {
    background: var(--_surface);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: 0 var(--_gap) var(--_gap);
  }
  .guide.walk {
    min-block-size: min(37em, 100vh);
  }
  .stack {
    align-content: start;
    display: grid;
    gap: 8px;
  }
  .bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    min-block-size: 3em;
  }
  .bar p {
    flex: 1;
    font-size: 0.83em;
    line-height: 1.3;
  }
  .bar h2 {
    flex: 1 1 6em;
    font-size: 1.2em;
  }
  .bar .tool {
    flex: none;
    min-inline-size: 48px;
    padding: 0;
  }
  .bars {
    block-size: 5px;
  }
  .body {
    flex: 1;
  }
  .picture {
    block-size: clamp(88px, 18vh, 140px);
  }
  ol.actions,
  .bring {
    list-style: revert;
    padding-inline-start: 1.3em;
  }
  .remedy {
    border-inline-start: 4px solid var(--_accent);
    display: grid;
    gap: 8px;
    margin: 8px 0 8px 8px;
    padding-inline-start: 0.7em;
  }
  .choice > span {
    flex: 1;
  }
  .choice[aria-expanded]::after {
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 2.5px 2.5px 0;
    content: '';
    inline-size: 0.5em;
    margin: -0.3em 0.2em 0;
    transform: rotate(45deg);
  }
  .choice[aria-expanded='true']::after {
    margin-block-start: 0.3em;
    transform: rotate(225deg);
  }
  .stuck h3 {
    padding-block-start: 4px;
  }
  .ways {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fit, minmax(min(6.4em, 100%), 1fr));
  }
  .ways > * {
    padding-inline: 0.4em;
  }
  .end {
    background: var(--_surface);
    inset-block-end: 0;
    margin: 0 calc(-1 * var(--_gap)) calc(-1 * var(--_gap));
    padding: 8px var(--_gap) var(--_gap);
    position: sticky;
  }
`;
