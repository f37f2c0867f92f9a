import { define } from '../base/define.ts';
import { RequestHelp } from './request-help.ts';

/** Stands at the top of its window, as on a ward's page, though Storybook shows it in a frame. */
class OnAPage extends RequestHelp {
  protected override get keepsNothing(): boolean {
    return this.kiosk;
  }
  protected override get framed(): boolean {
    return false;
  }
}
class InAFrame extends RequestHelp {
  protected override get framed(): boolean {
    return true;
  }
}
class OnPlainHttp extends OnAPage {
  protected override get mayAskPersonalData(): boolean {
    return false;
  }
}
class WithoutStatus extends OnAPage {
  protected override loadStatus(): Promise<unknown> {
    return Promise.reject(new TypeError('Failed to fetch'));
  }
}
define('toso-story-help', OnAPage);
define('toso-story-help-framed', InAFrame);
define('toso-story-help-http', OnPlainHttp);
define('toso-story-help-no-status', WithoutStatus);
