import '../request-help/define.ts';
import '../request-status/define.ts';
import '../team-locator/define.ts';
import { watchPage } from './mounts.ts';
import { readSettings } from './settings.ts';

/**
 * What brings a resident to the team, in one classic file: a third of `all.ts`, which also carries
 * every guide in both languages and the reader of payment codes.
 */
const names = ['request-help', 'request-status', 'team-locator'];
if (readSettings()) watchPage(names, () => undefined);
