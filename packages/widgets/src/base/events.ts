/** Something failed; the visitor already has a sentence and a way on. Carries a code, no data. */
export class TosoErrorEvent extends Event {
  /** Why: a problem code of the API or `unreachable`, `timeout`, `bad_response`, `internal`. */
  readonly code: string;

  constructor(code: string) {
    super('toso-error', { bubbles: true, composed: true });
    this.code = code;
  }
}

/** Somebody wants help from a certain team or on a certain topic; a request-help on the page opens. */
export class HelpAskEvent extends Event {
  readonly teamId: string | undefined;
  readonly teamName: string | undefined;
  readonly topic: string | undefined;

  constructor(about: { teamId?: string; teamName?: string; topic?: string } = {}) {
    super('toso-help-ask', { bubbles: true, composed: true, cancelable: true });
    this.teamId = about.teamId;
    this.teamName = about.teamName;
    this.topic = about.topic;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'toso-error': TosoErrorEvent;
    'toso-help-ask': HelpAskEvent;
  }
}
