import { css } from 'lit';

/** A sheet that rises from the bottom of a phone and stands in the middle of a desktop. */
export const sheetStyles = css`
  dialog {
    background: var(--_surface);
    border: 0;
    border-radius: 18px 18px 0 0;
    color: inherit;
    inline-size: 100%;
    inset-block: auto 0;
    inset-inline: 0;
    margin: 0 auto;
    max-block-size: calc(100% - 12px);
    max-inline-size: 34em;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0;
    position: fixed;
    scroll-padding-block: 30% 96px;
    z-index: var(--_layer);
  }
  dialog:not([open]) {
    display: none;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  dialog[open] {
    animation: rise 0.18s ease-out;
    display: block;
  }
  @keyframes rise {
    from {
      transform: translateY(24px);
    }
  }
  .sheet {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: 8px 16px 16px;
  }
  .bar {
    align-items: center;
    background: var(--_surface);
    color: var(--_ink-quiet);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.89em;
    gap: 0 8px;
    margin: -8px -8px 0;
    padding-block-start: 8px;
  }
  .bar > span {
    flex: 1 1 4em;
    font-weight: 500;
  }
  .square {
    border-radius: var(--_radius);
    color: inherit;
    flex: none;
    inline-size: var(--_target);
    justify-content: center;
    padding: 0;
  }
  .actions {
    background: var(--_surface);
    display: grid;
    gap: 8px;
    margin-inline: -16px;
    padding: 8px 16px 0;
  }
  /* Only where large text leaves room between the two. */
  .roomy > .bar {
    inset-block-start: 0;
    position: sticky;
    z-index: 1;
  }
  .floats {
    inset-block-end: 0;
    margin-block-end: -16px;
    padding-block-end: 16px;
    position: sticky;
  }
  @media (min-width: 640px) {
    dialog {
      border-radius: 18px;
      inset-block: 0;
      margin: auto;
      block-size: -moz-fit-content;
      block-size: fit-content;
      max-block-size: calc(100% - 48px);
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }
  }
`;
