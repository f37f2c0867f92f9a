import { define } from '../base/define.ts';
import { Guide } from './guide.ts';

declare global {
  interface HTMLElementTagNameMap {
    'toso-guide': Guide;
  }
}

define('toso-guide', Guide);
