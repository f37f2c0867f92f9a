import { define } from '../base/define.ts';
import { QrPayment } from './qr-payment.ts';

declare global {
  interface HTMLElementTagNameMap {
    'toso-qr-payment': QrPayment;
  }
}

define('toso-qr-payment', QrPayment);
