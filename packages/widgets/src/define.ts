import './guide/define.ts';
import './qr-payment/define.ts';
import './request-help/define.ts';
import './request-status/define.ts';
import './team-locator/define.ts';
import './vneid-guide/define.ts';
