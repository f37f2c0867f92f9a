import { css } from 'lit';

/** A labelled field, for elements and parts that ask for something: `.field`. */
export const fields = css`
  .field {
    display: block;
  }
  .field > label,
  .field > legend {
    display: block;
    font-weight: 500;
    margin-block-end: 0.25em;
  }
  .field input,
  .field select,
  .field textarea {
    background: var(--_surface);
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.83);
    inline-size: 100%;
    min-block-size: max(52px, var(--_target));
    padding: 0.5em 0.7em;
  }
  .field input {
    -webkit-appearance: none;
    appearance: none;
  }
  .field ::placeholder {
    color: var(--_ink-quiet);
    opacity: 1;
  }
`;
