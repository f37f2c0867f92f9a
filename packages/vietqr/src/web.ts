import { hasUnseen } from './reveal.ts';

/** What a resident should know of a web address before opening it. */
export type WebWarning =
  | 'government_lookalike'
  | 'foreign_letters'
  | 'name_before_at'
  | 'number_address'
  | 'plain_http'
  | 'download'
  | 'short_link'
  | 'free_hosting'
  | 'unseen_characters';

/** Second levels under which countries register names; .vn has its own. */
const shared = 'ac co com edu go gov mil ne net or org'.split(' ');
const vietnamese = 'ac ai biz com edu gov health id info int io name net org pro'.split(' ');

/**
 * Second levels of .vn named after provinces as they were before July 2025: names are registered
 * under them too.
 *
 * @source Public Suffix List, as of 2026.
 */
const provinces =
  'angiang bacgiang backan baclieu bacninh baria-vungtau bentre binhdinh binhduong binhphuoc ' +
  'binhthuan camau cantho caobang daklak daknong danang dienbien dongnai dongthap gialai hagiang ' +
  'haiduong haiphong hanam hanoi hatinh haugiang hoabinh hungyen khanhhoa kiengiang kontum ' +
  'laichau lamdong langson laocai longan namdinh nghean ninhbinh ninhthuan phutho phuyen ' +
  'quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh thainguyen ' +
  'thanhhoa thanhphohochiminh thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai';
const underVn = [...vietnamese, ...provinces.split(' ')];

/** Hosts under which anybody may open a page. */
const hosting =
  'github.io gitlab.io pages.dev workers.dev web.app firebaseapp.com vercel.app netlify.app ' +
  'blogspot.com weebly.com wixsite.com herokuapp.com onrender.com glitch.me webflow.io';
const freeHosting = hosting.split(' ');

const shorteners =
  'bit.ly tinyurl.com t.co goo.gl cutt.ly is.gd s.id rebrand.ly shorturl.at t.ly ow.ly';
const shortLinks = shorteners.split(' ');

/** Words of state services; a page that bears one belongs under gov.vn. */
const official = ['dichvucong', 'vneid', 'vssid', 'baohiemxahoi', 'bocongan', 'thuedientu'];

/** Letters that are read for one another, made the same. */
const skeleton = (text: string) =>
  text
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[01l35]/g, (letter) => ({ 0: 'o', 3: 'e', 5: 's' })[letter] ?? 'i');
const officialSkeletons = official.map(skeleton);

/** How many labels at the end of a host name nobody owns: 1 for `com`, 2 for `gov.vn`. */
function suffixLength(labels: readonly string[]): number {
  const [second = '', last = ''] = labels.slice(-2);
  const isShared = (last === 'vn' ? underVn : shared).includes(second);
  const isHosting = freeHosting.includes(`${second}.${last}`);
  return isHosting || (last.length === 2 && isShared) ? 2 : 1;
}

/** Whether a name outside gov.vn bears the name of the state or of one of its services. */
function looksOfficial(labels: readonly string[], suffix: number): boolean {
  if (labels.slice(-2).join('.') === 'gov.vn') return false;
  const own = labels.slice(0, -suffix).join('.');
  const words = skeleton(own).split(/[.-]/);
  const joined = words.join('');
  return (
    words.includes('gov') ||
    /govvn|vngov/.test(own) ||
    officialSkeletons.some((word) => joined.includes(word))
  );
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

export interface WebAddress {
  /** As the browser would open it. */
  readonly address: string;
  readonly host: string;
  /** The part of the host that somebody registered, and that says whose page it is. */
  readonly domain: string;
  readonly warnings: readonly WebWarning[];
}

/** Takes a web address apart as a browser does; `undefined` where a browser would refuse it. */
export function webAddress(text: string): WebAddress | undefined {
  const url = parse(text);
  if (!url?.hostname) return;
  const host = url.hostname.replace(/\.$/, '');
  const labels = host.split('.');
  const isNumber = /^[\d.]+$|^\[/.test(host);
  const suffix = suffixLength(labels);
  const domain = isNumber ? host : labels.slice(-suffix - 1).join('.');
  const found: Readonly<Record<WebWarning, boolean>> = {
    government_lookalike: !isNumber && looksOfficial(labels, suffix),
    download: /\.(apk|xapk|exe|msi|mobileconfig)$/i.test(url.pathname),
    name_before_at: !!url.username,
    unseen_characters: hasUnseen(text),
    foreign_letters: labels.some((label) => label.startsWith('xn--')),
    number_address: isNumber,
    short_link: shortLinks.includes(domain),
    free_hosting: freeHosting.includes(labels.slice(-2).join('.')),
    plain_http: url.protocol === 'http:',
  };
  const warnings = (Object.keys(found) as WebWarning[]).filter((warning) => found[warning]);
  return { address: url.href, host, domain, warnings };
}
