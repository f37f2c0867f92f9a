import './request-help/define.ts';
import './request-status/define.ts';
import './team-locator/define.ts';
