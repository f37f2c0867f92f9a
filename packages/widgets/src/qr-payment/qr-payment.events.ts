/** A code was read and explained. Carries what sort of code it was, and nothing that it says. */
export class QrReadEvent extends Event {
  /** `vietqr`, `vnpay`, `web`, `wifi`, `text` …; see `@toso/vietqr`. */
  readonly kind: string;

  constructor(kind: string) {
    super('toso-qr-read', { bubbles: true, composed: true });
    this.kind = kind;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'toso-qr-read': QrReadEvent;
  }
}
