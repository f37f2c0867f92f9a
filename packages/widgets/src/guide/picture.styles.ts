import { css } from 'lit';

/** How the drawings look: ink, washes and the accent, as everything else in the elements. */
export const pictureStyles = css`
  .picture {
    background: var(--_wash);
    border-radius: var(--_radius);
    padding: 6px;
  }
  .picture svg {
    block-size: 100%;
    inline-size: 100%;
  }
  .picture path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.8;
  }
  .picture .f,
  .picture .e,
  .picture .k {
    fill: var(--_surface);
    stroke: var(--_ink);
  }
  .picture .e {
    stroke: var(--_edge);
    stroke-width: 1.2;
  }
  .picture .w {
    fill: var(--_accent-wash);
    stroke: var(--_accent);
    stroke-width: 1.2;
  }
  .picture .g {
    fill: var(--_line);
  }
  .picture .y {
    fill: var(--_warn-wash);
    stroke: var(--_warn);
    stroke-width: 1.4;
  }
  .picture .b {
    fill: var(--_accent);
  }
  .picture .i {
    stroke: var(--_ink);
  }
  .picture .l {
    stroke: var(--_accent);
    stroke-width: 2.4;
  }
  .picture .c {
    stroke: var(--_accent-ink);
    stroke-width: 2.2;
  }
  @media (forced-colors: active) {
    .picture path[class] {
      fill: Canvas;
      forced-color-adjust: none;
      stroke: CanvasText;
    }
    .picture path.i,
    .picture path.l,
    .picture path.c {
      fill: none;
    }
    .picture path.l {
      stroke: Highlight;
    }
    .picture path.c {
      stroke: HighlightText;
    }
    .picture path.b {
      fill: Highlight;
      stroke: none;
    }
    .picture path.g {
      fill: GrayText;
      stroke: none;
    }
  }
`;
