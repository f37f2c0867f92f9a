import { define } from '../base/define.ts';
import { VneidGuide } from './vneid-guide.ts';

declare global {
  interface HTMLElementTagNameMap {
    'toso-vneid-guide': VneidGuide;
  }
}

define('toso-vneid-guide', VneidGuide);
