export { define } from './base/define.ts';
export { HelpAskEvent, TosoErrorEvent } from './base/events.ts';
export { GuideMoveEvent } from './guide/guide.events.ts';
export { QrReadEvent } from './qr-payment/qr-payment.events.ts';
export {
  registerStrings,
  type PluralForms,
  type Strings,
  type Translation,
} from './base/strings.ts';
export { TosoElement } from './base/toso-element.ts';
