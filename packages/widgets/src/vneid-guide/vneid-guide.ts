import { Guide } from '../guide/guide.ts';

/**
 * The guide to VNeID: `<toso-guide>` with that guide chosen.
 *
 * @tag toso-vneid-guide
 */
export class VneidGuide extends Guide {
  override guide = 'vneid';
}
