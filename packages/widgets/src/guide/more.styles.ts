import { css } from 'lit';

/** Layout of what comes a moment after a question or the words of a step. */
export const moreStyles = css`
  .guide {
    scroll-margin-block-start: 8px;
  }
  .guide.large {
    font-size: 1.3em;
  }
  .bar [aria-pressed='true'] {
    background: var(--_accent-wash);
    border-radius: var(--_radius);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  .body h2 {
    scroll-margin-block-start: 6em;
  }
  .bar .tool {
    color: inherit;
    justify-content: center;
    text-decoration: none;
  }
  .bars {
    display: flex;
    gap: 6px;
  }
  .bars i {
    background: var(--_line);
    border-radius: 3px;
    flex: 1;
  }
  .bars .on {
    background: var(--_accent);
  }
  .end {
    border-radius: inherit;
  }
  .see {
    border-inline-start: 4px solid var(--_good);
    padding-inline-start: 0.6em;
  }
  .finished {
    align-items: center;
    color: var(--_good);
    display: flex;
    gap: 0.4em;
  }
  .small {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.83em;
    gap: 0 12px;
  }
  .small .hint {
    font-size: 1em;
  }
  .small > .link {
    min-inline-size: 48px;
  }
  .small p,
  .sources {
    flex-basis: 100%;
  }
  .sources li {
    margin-block-end: 0.5em;
  }
  .sources small {
    display: block;
  }
  video {
    inline-size: 100%;
  }
  .body button,
  .body a,
  .small button,
  .small a,
  .stuck h3,
  [role='group'],
  .field {
    scroll-margin-block: 1em 6em;
  }
  .sheet {
    display: none;
  }
  /* Of a window lower than 26 lines of this type, sticking buttons would cover too much. */
  .end {
    inset-block-end: min(0px, (100vh - 26em) * 99);
  }
  @media (forced-colors: active) {
    .bars i {
      background: GrayText;
      forced-color-adjust: none;
    }
    .bars .on {
      background: Highlight;
    }
    .bar [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .guide.guide {
      border: 0;
      display: block;
      min-block-size: 0;
      padding: 0;
    }
    .guide.walk > :not(.sheet) {
      display: none;
    }
    .sheet {
      display: block;
    }
    .sheet section {
      break-inside: avoid;
      margin-block-end: 0.6em;
    }
    .sheet .line {
      border-block-end: 1px solid #000;
      margin-block: 0.9em 0;
      max-inline-size: none;
    }
    .sheet .note {
      border: 1px solid #000;
      color: #000;
      padding: 0.3em 0.7em;
    }
    .sheet h2 {
      margin-block-end: 0.4em;
    }
    .sheet p {
      max-inline-size: none;
    }
    .sheet a {
      display: inline;
      color: #000;
      text-decoration: none;
    }
  }
`;
