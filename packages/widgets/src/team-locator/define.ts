import { define } from '../base/define.ts';
import { TeamLocator } from './team-locator.ts';

declare global {
  interface HTMLElementTagNameMap {
    'toso-team-locator': TeamLocator;
  }
}

define('toso-team-locator', TeamLocator);
