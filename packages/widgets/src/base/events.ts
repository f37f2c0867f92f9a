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
  /** The team's unit, where it may be another than the page's: five digits. */
  readonly unit: string | undefined;
  readonly teamId: string | undefined;
  readonly teamName: string | undefined;
  readonly topic: string | undefined;
  /** What the team should know, as the asker would write it: at which step they are stuck. */
  readonly note: string | undefined;

  constructor(
    about: {
      unit?: string;
      teamId?: string;
      teamName?: string;
      topic?: string;
      note?: string | undefined;
    } = {},
  ) {
    super('toso-help-ask', { bubbles: true, composed: true, cancelable: true });
    this.unit = about.unit;
    this.teamId = about.teamId;
    this.teamName = about.teamName;
    this.topic = about.topic;
    this.note = about.note;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'toso-error': TosoErrorEvent;
    'toso-help-ask': HelpAskEvent;
  }
}
