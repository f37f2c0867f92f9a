import { define } from '../base/define.ts';
import { RequestStatus } from './request-status.ts';

declare global {
  interface HTMLElementTagNameMap {
    'toso-request-status': RequestStatus;
  }
}

define('toso-request-status', RequestStatus);
