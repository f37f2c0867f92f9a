import type { OfficialAccount, Unit } from '@toso/contract';
import { toAscii, write, type WriteRefusal } from '@toso/vietqr';
import { bankOf } from '@toso/vietqr/banks';
import type { Lang } from '../../http/language.ts';
import { qrPath, type QrPath } from './qr-path.ts';
import { sheetWords, type SheetWords } from './sheet.words.ts';

/** What may be printed into the code beside the account. */
export interface SheetOptions {
  readonly lang: Lang;
  readonly amountVnd?: number;
  /** The transfer's message; folded to ASCII capitals, at most 25 characters. */
  readonly content?: string;
}

/** A name with what it stands for. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A counter sheet as data: what is printed, in its order. */
export interface CounterSheet {
  readonly lang: Lang;
  readonly words: SheetWords;
  readonly unit: string;
  readonly paidFor: string;
  /** What the code holds. */
  readonly text: string;
  readonly qr: QrPath;
  readonly altText: string;
  readonly holder: string;
  /** The account without its last four characters, and these. */
  readonly account: readonly [head: string, last: string];
  readonly facts: readonly Fact[];
  readonly checks: readonly string[];
  readonly notes: readonly string[];
  readonly sample: boolean;
}

/** `15/10/2026` in both languages: other orders would be misread in Vietnam. */
export const writtenDay = (day: string): string => day.split('-').reverse().join('/');

const written = (amountVnd: number, lang: Lang) =>
  lang === 'vi'
    ? `${amountVnd.toLocaleString('vi-VN')} đồng`
    : `${amountVnd.toLocaleString('en-US')} VND`;

const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The account in two parts: the last four characters are what people compare. */
export const inTwo = (account: string): readonly [string, string] => [
  account.slice(0, -4),
  account.slice(-4),
];

/** The bank's name as the ward wrote it, else as the table has it, else its number. */
export const bankNameOf = ({ bankName, bin }: Pick<OfficialAccount, 'bankName' | 'bin'>): string =>
  bankName ?? bankOf(bin)?.name ?? bin;

function checksOf(words: SheetWords, values: Readonly<Record<string, string>>, hasAmount: boolean) {
  const isPlain = values['holder'] === values['plain'];
  const { scan, name, plainName, lastFour, sum, sumOpen, stop } = words;
  return [scan, isPlain ? name : plainName, lastFour, hasAmount ? sum : sumOpen, stop].map((text) =>
    fill(text, values),
  );
}

function notesOf(account: OfficialAccount, unit: Unit, words: SheetWords): string[] {
  const { checkedOn, sourceTitle, sourceUrl, validUntil } = account;
  const source = [sourceTitle, sourceUrl].filter(Boolean).join(', ');
  return [
    fill(words.checked, { unit: unit.name, day: writtenDay(checkedOn) }),
    ...(source ? [fill(words.source, { source })] : []),
    ...(validUntil ? [fill(words.until, { day: writtenDay(validUntil) })] : []),
    words.desk,
  ];
}

/**
 * Composes the sheet that stands on a ward's counter: the ward's code, who is paid beside it in
 * large type, and what to look at before paying. What does not fit into a code is refused.
 */
export function counterSheet(
  account: OfficialAccount,
  unit: Unit,
  { lang, amountVnd, content }: SheetOptions,
): { readonly sheet: CounterSheet } | { readonly refusals: readonly WriteRefusal[] } {
  const { bin, holder } = account;
  // Capitals take a third less room in a code than small letters, so that its squares are larger.
  const message = content === undefined ? undefined : toAscii(content).toUpperCase();
  const transfer = { bin, account: account.account };
  const made = write({
    ...transfer,
    ...(amountVnd !== undefined && { amountVnd }),
    ...(message !== undefined && { purpose: message }),
  });
  if (made.kind === 'refused') return made;
  const words = sheetWords[lang];
  const [head, last] = inTwo(account.account);
  const amount = amountVnd === undefined ? words.amountOpen : written(amountVnd, lang);
  const values = { holder, last, amount, plain: toAscii(holder).toUpperCase() };
  const sheet: CounterSheet = {
    ...{ lang, words, holder },
    ...{ text: made.text, qr: qrPath(made.text), altText: fill(words.code, values) },
    unit: `${unit.name}, ${unit.provinceName}`,
    paidFor: account.purpose,
    account: [head, last],
    facts: [
      { name: words.bank, value: bankNameOf(account) },
      { name: words.amount, value: amount },
      ...(message === undefined ? [] : [{ name: words.content, value: message }]),
    ],
    checks: checksOf(words, values, amountVnd !== undefined),
    notes: notesOf(account, unit, words),
    sample: account.sample === true,
  };
  return { sheet };
}
