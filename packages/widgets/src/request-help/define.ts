import { define } from '../base/define.ts';
import { RequestHelp } from './request-help.ts';

declare global {
  interface HTMLElementTagNameMap {
    'toso-request-help': RequestHelp;
  }
}

define('toso-request-help', RequestHelp);
