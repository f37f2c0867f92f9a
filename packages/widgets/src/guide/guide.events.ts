/** The visitor moved within the guides: a page may keep the place in its address. No personal data. */
export class GuideMoveEvent extends Event {
  /** The guide: `vneid`; empty at the list of guides. */
  readonly guide: string;
  /** The situation; empty at a question. */
  readonly situation: string;
  /** The step; empty before and after the steps. */
  readonly step: string;

  constructor(guide: string, situation = '', step = '') {
    super('toso-guide-move', { bubbles: true, composed: true });
    this.guide = guide;
    this.situation = situation;
    this.step = step;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'toso-guide-move': GuideMoveEvent;
  }
}
