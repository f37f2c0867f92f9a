import { explain, type ExplainOptions, type Explanation, type Severity } from './explain.ts';
import { MAX_TEXT, read, type Reading } from './read.ts';
import { hasUnseen, reveal } from './reveal.ts';
import { webAddress, type WebWarning } from './web.ts';

export { webAddress, type WebAddress, type WebWarning } from './web.ts';

/**
 * What a code is that is no payment code. `identity`: the code on a citizen identity card;
 * `secret`: the key of a one-time password; `app`: an order to another program.
 */
export type OtherKind =
  | 'web'
  | 'wifi'
  | 'contact'
  | 'phone'
  | 'message'
  | 'mail'
  | 'place'
  | 'event'
  | 'identity'
  | 'secret'
  | 'app'
  | 'text'
  | 'empty';

/** What such a code says, apart. Of a Wi-Fi password, an identity card or a key: nothing. */
export type OtherValue =
  | 'address'
  | 'host'
  | 'domain'
  | 'network'
  | 'contactName'
  | 'number'
  | 'recipient'
  | 'body'
  | 'program'
  | 'content';

export interface OtherWarning {
  readonly code: WebWarning | 'oversized' | Exclude<OtherKind, 'text' | 'empty'>;
  readonly severity: Severity;
}

export interface Other {
  readonly kind: OtherKind;
  readonly text: string;
  readonly values: Readonly<Partial<Record<OtherValue, string>>>;
  /** What to know of it, the gravest first, and last what to do about a code of this kind. */
  readonly warnings: readonly OtherWarning[];
}

type Guess = readonly [OtherKind, Other['values']?, (readonly OtherWarning['code'][])?];

const dangers = 'government_lookalike download name_before_at unseen_characters'.split(' ');
const notes = 'oversized phone mail place event'.split(' ');

const withSeverity = (code: OtherWarning['code']): OtherWarning => ({
  code,
  severity: dangers.includes(code) ? 'danger' : notes.includes(code) ? 'note' : 'caution',
});

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `S:Nha van hoa;T:WPA;` and the like, where a backslash keeps the next character. */
function pairs(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of text.match(/(?:\\.|[^;\\])+/gsu) ?? []) {
    const colon = part.indexOf(':');
    const value = part.slice(colon + 1).replace(/\\(.)/gs, '$1');
    found.set(part.slice(0, colon).trim().toUpperCase(), value);
  }
  return found;
}

function web(text: string): Guess | undefined {
  const found = webAddress(text);
  if (!found) return;
  const { warnings, ...values } = found;
  return ['web', values, warnings];
}

function contact(name: string | undefined, number: string | undefined): Guess {
  return ['contact', { ...(name && { contactName: name }), ...(number && { number }) }];
}

/** One line of a vCard: what stands behind `KEY:` or `KEY;TYPE=CELL:`. */
const cardLine = (text: string, key: string) =>
  new RegExp(`^${key}(?:;[^:\n]*)?:(.*)$`, 'im').exec(text)?.[1]?.trim();

/** `0905000000?body=…` of `tel:`, `sms:`, `mailto:`, and `0905000000:…` of `smsto:`. */
function parts(rest: string): readonly [string, string] {
  const [to = '', query = ''] = rest.split('?');
  const [number = '', ...body] = to.split(':');
  const asked = /(?:^|&)body=([^&]*)/i.exec(query)?.[1] ?? '';
  return [decoded(number), body.join(':') || decoded(asked)];
}

const byScheme: Readonly<Record<string, (rest: string, text: string) => Guess | undefined>> = {
  http: (_, text) => web(text),
  https: (_, text) => web(text),
  urlto: (rest) => web(rest.slice(rest.indexOf(':') + 1)),
  wifi: (rest) => ['wifi', { network: pairs(rest).get('S') ?? '' }],
  mecard: (rest) => contact(pairs(rest).get('N'), pairs(rest).get('TEL')),
  begin: (rest, text) =>
    /^vevent|^vcalendar/i.test(rest)
      ? ['event', { content: cardLine(text, 'SUMMARY') ?? '' }]
      : contact(cardLine(text, 'FN') ?? cardLine(text, 'N'), cardLine(text, 'TEL')),
  tel: (rest) => ['phone', { number: parts(rest)[0] }],
  sms: (rest) => ['message', { number: parts(rest)[0], body: parts(rest)[1] }],
  mailto: (rest) => ['mail', { recipient: parts(rest)[0], body: parts(rest)[1] }],
  matmsg: (rest) => ['mail', { recipient: pairs(rest).get('TO') ?? '' }],
  geo: (rest) => ['place', { content: rest }],
  otpauth: () => ['secret'],
};
const sameAs: Readonly<Record<string, string>> = { smsto: 'sms', mmsto: 'sms', mms: 'sms' };
const orders = ['javascript', 'data', 'intent', 'market', 'bitcoin', 'ethereum', 'file', 'blob'];

function guess(text: string): Guess {
  if (!text) return ['empty'];
  const [, written = '', rest = ''] = /^([a-z][a-z0-9+.-]{0,31}):(.*)$/is.exec(text) ?? [];
  const scheme = written.toLowerCase();
  const known = byScheme[sameAs[scheme] ?? scheme]?.(rest, text);
  if (known) return known;
  if (rest.startsWith('//') || orders.includes(scheme)) {
    return ['app', { program: written, content: text }];
  }
  // Twelve digits, nine digits or none, then name, birthday and address.
  if (/^\d{12}\|\d{0,9}\|/.test(text)) return ['identity'];
  if (/^[^\s@:/]+\.[a-z]{2,63}([/:?#]\S*)?$/i.test(text)) {
    const found = web(`http://${text}`);
    if (found) return found;
  }
  return ['text', { content: text }];
}

/**
 * What the text of a code is: a payment code, read, or something else, named and taken apart.
 * Never throws, opens nothing, asks nobody.
 */
export function classify(text: string): Reading | Other {
  const trimmed = text.length > MAX_TEXT ? '' : text.trim();
  if (trimmed.startsWith('00020')) return read(trimmed);
  const isOversized = text.length > MAX_TEXT;
  const [kind, all = {}, seen]: Guess = isOversized ? ['text'] : guess(trimmed);
  const values = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  const codes: OtherWarning['code'][] = seen ? [...seen] : [];
  if (isOversized) codes.push('oversized');
  if (!seen && hasUnseen(trimmed.replace(/\s/g, ''))) codes.push('unseen_characters');
  if (kind !== 'text' && kind !== 'empty') codes.push(kind);
  return { kind, text: trimmed, values, warnings: codes.map(withSeverity) };
}

/** As `explain`, for whatever `classify` gave. */
export function explainAny(code: Reading | Other, options: ExplainOptions): Explanation {
  if ('fields' in code) return explain(code, options);
  const { kind, values, warnings } = code;
  const { lang, headings, labels, warnings: sentences } = options.words;
  const keys = Object.keys(values) as (keyof typeof values)[];
  return {
    lang,
    heading: headings[kind],
    lines: keys.map((key) => ({
      ...{ key, label: labels[key], path: '' },
      text: reveal(values[key] ?? ''),
    })),
    missing: [],
    warnings: warnings.map((one) => ({ ...one, text: sentences[one.code], path: '' })),
  };
}
