import type { Meaning } from './meaning.ts';
import type { Reading } from './read.ts';
import { reveal } from './reveal.ts';
import type { HeadingKey, LabelKey, WarningCode, Words } from './words.ts';

/** A bank as people know it. */
export interface Bank {
  readonly bin: string;
  readonly name: string;
  /** The bank's full name in Vietnamese. */
  readonly fullName: string;
  readonly formerNames?: readonly string[];
  /** Money can be sent to it by code, but its own app pays none. */
  readonly isReceiveOnly?: true;
}

/** `danger`: stop; `caution`: check first; `note`: worth knowing. */
export type Severity = 'danger' | 'caution' | 'note';

/** One thing that a code says: plain text, with unseen characters shown by their numbers. */
export interface Line {
  readonly key: LabelKey;
  readonly label: string;
  readonly text: string;
  /** The last four characters of an account or card, which people compare. */
  readonly tail?: string;
  /** The field of the payment code that says it; empty where none does. */
  readonly path: string;
}

export interface Warning {
  readonly code: WarningCode;
  readonly severity: Severity;
  readonly text: string;
  /** The field it belongs to; empty for the code as a whole. */
  readonly path: string;
}

/** Plain sentences about a code, as data: never HTML. None says that a code can be trusted. */
export interface Explanation {
  readonly lang: string;
  readonly heading: string;
  readonly lines: readonly Line[];
  /** What the code leaves to the payer or the bank. */
  readonly missing: readonly { readonly key: 'amount' | 'name'; readonly text: string }[];
  /** The gravest first. */
  readonly warnings: readonly Warning[];
}

export interface ExplainOptions {
  /** `vi` of `@toso/vietqr/words/vi`, `en` of `@toso/vietqr/words/en`, or your own. */
  readonly words: Words;
  /** `bankOf` of `@toso/vietqr/banks`; without it banks are told by their numbers. */
  readonly bankOf?: (bin: string) => Bank | undefined;
}

const danger = 'currency_foreign unseen_characters';
const caution = 'country_foreign service_unknown name_claimed';
const severityOf = (code: string): Severity =>
  danger.includes(code) ? 'danger' : caution.includes(code) ? 'caution' : 'note';
const order = 'danger caution note';

/** The order in which people want to hear it. */
const told =
  'bin account name city amount purpose bill store reference customer terminal mobile merchant';

function amountText({ amountVnd, values }: Reading, words: Words): string {
  const { amount = '', currency = '' } = values;
  if (amountVnd === undefined) return `${amount} ${words.foreignAmount} ${currency}`;
  const digits = String(amountVnd).replace(/\B(?=(\d{3})+$)/g, () => words.thousands);
  return `${digits} ${words.amount}`;
}

function bankText(bin: string, bank: Bank | undefined, words: Words): string {
  if (!bank) return `${words.unknownBank} ${bin}`;
  return bank.formerNames ? `${bank.name} (${bank.formerNames.join(', ')})` : bank.name;
}

/** The lines of a well-formed payment code. */
const paymentLines = (reading: Reading, bank: Bank | undefined, words: Words): Line[] =>
  told.split(' ').flatMap((meaning): Line[] => {
    const field = reading.found[meaning as Meaning];
    if (!field || (meaning === 'amount' && !Number(field.value))) return [];
    const { value, path } = field;
    const isCard = reading.values.service === 'QRIBFTTC';
    const other = { bin: 'bank', account: isCard && 'cardNumber' }[meaning];
    const key = (other || meaning) as LabelKey;
    const line = { key, label: words.labels[key], path };
    if (meaning === 'account') {
      const tail = value.slice(-4);
      return [{ ...line, text: `${value.slice(0, -4)} ${tail}`.trim(), tail }];
    }
    const text =
      meaning === 'bin'
        ? bankText(value, bank, words)
        : meaning === 'amount'
          ? amountText(reading, words)
          : reveal(value);
    return [{ ...line, text }];
  });

function headingOf({ kind, isWellFormed, values: { service } }: Reading, words: Words): string {
  const { headings } = words;
  if (!isWellFormed && kind !== 'none') return headings.broken;
  if (kind !== 'vietqr') return headings[kind];
  const key = service as HeadingKey | undefined; // Whatever the code says.
  return (key && headings[key]) || headings.QRPUSH;
}

/**
 * Says in plain sentences what a payment code is, what it says, what it leaves open and what to
 * check. A refused code gets its reason and no line, so that nobody pays by it.
 */
export function explain(reading: Reading, { words, bankOf }: ExplainOptions): Explanation {
  const { values, problems, wallet, isWellFormed, kind } = reading;
  const { bin, name } = values;
  const bank = bin ? bankOf?.(bin) : undefined;
  const warn = (code: WarningCode | '' | false | undefined, path = '', severity?: Severity) =>
    code
      ? [{ code, severity: severity ?? severityOf(code), text: words.warnings[code], path }]
      : [];
  const broken = problems.find(({ severity }) => severity === 'broken');
  const gaps = [
    !Number(values.amount ?? 0) && 'amount',
    kind === 'vietqr' && !name && 'name',
  ] as const;
  const said = {
    lang: words.lang,
    heading: headingOf(reading, words),
    lines: isWellFormed ? paymentLines(reading, bank, words) : [],
    missing: gaps.flatMap((key) =>
      key && isWellFormed ? [{ key, text: words.missing[key] }] : [],
    ),
  };
  if (broken) return { ...said, warnings: warn(broken.code, broken.path, 'danger') };
  const warnings = [
    ...problems.flatMap(({ code, path }) => warn(code, path)),
    ...warn(wallet && `wallet_${wallet}`, '38.01.01'),
    ...warn(bankOf && bin && !bank && 'bank_unknown', '38.01.00'),
    ...warn(bank?.formerNames && 'bank_renamed', '38.01.00'),
    ...warn(name && 'name_claimed', '59'),
    ...warn('not_proof'),
  ];
  warnings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return { ...said, warnings };
}
