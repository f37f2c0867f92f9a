import '../define.ts';
import { watchPage } from './mounts.ts';
import { readSettings } from './settings.ts';

/**
 * Everything in one classic file, for an address with an integrity hash. Elements are there at
 * once, so nothing is drawn before; the configuration is only what `data-config` names.
 */
const names = [
  'guide',
  'qr-payment',
  'request-help',
  'request-status',
  'team-locator',
  'vneid-guide',
];
if (readSettings()) watchPage(names, () => undefined);
