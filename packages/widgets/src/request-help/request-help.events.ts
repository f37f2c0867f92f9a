/** The dialog opened. */
export class RequestOpenEvent extends Event {
  constructor() {
    super('toso-request-open', { bubbles: true, composed: true });
  }
}

/** A request was made: kept by the server, or handed over as a text. Carries nothing personal. */
export class RequestCreateEvent extends Event {
  /** `accepted`: the server keeps it. `handoff`: the resident gives the text to the team. */
  readonly kind: string;

  constructor(kind: string) {
    super('toso-request-create', { bubbles: true, composed: true });
    this.kind = kind;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'toso-request-open': RequestOpenEvent;
    'toso-request-create': RequestCreateEvent;
  }
}
