import { define } from '../base/define.ts';
import { RequestStatus } from './request-status.ts';

/** Stands at the top of its window, as on a ward's page, whatever frame shows it. */
class OnAPage extends RequestStatus {
  protected override get keepsNothing(): boolean {
    return this.kiosk;
  }
  protected override get framed(): boolean {
    return false;
  }
}
class InAFrame extends RequestStatus {
  protected override get framed(): boolean {
    return true;
  }
}
define('toso-story-status', OnAPage);
define('toso-story-status-framed', InAFrame);
