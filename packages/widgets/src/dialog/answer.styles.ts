import { css } from 'lit';

/** What asking and following show alike: fields with hints, ways to ring, the code. */
export const answerStyles = css`
  .hint,
  .fault {
    display: block;
    margin-block: 0.2em;
  }
  .ways {
    display: grid;
    gap: 8px;
  }
  .ways .alt {
    flex-direction: column;
    gap: 0;
    inline-size: 100%;
  }
  .ways small {
    font-weight: 400;
  }
  .code {
    background: var(--_accent-wash);
    border-radius: var(--_radius);
    padding: 0.7em;
    text-align: center;
  }
  .code strong {
    color: var(--_accent);
    display: block;
    font-size: 2em;
    letter-spacing: 0.08em;
    line-height: 1.25;
    -webkit-user-select: all;
    user-select: all;
  }
  @media (forced-colors: active) {
    .code {
      border: 1.5px solid CanvasText;
    }
  }
`;
