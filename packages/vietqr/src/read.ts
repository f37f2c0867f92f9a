import { crc16 } from './crc.ts';
import { split, type Field, type RawField, type Span, type StructureProblem } from './fields.ts';
import { isPayee, isTemplate, limitOf, meaningOf, NAPAS, type Meaning } from './meaning.ts';
import { hasUnseen } from './reveal.ts';

/** The most that one QR code can hold in letters (version 40): more is no code. */
export const MAX_TEXT = 4296;

/** VNPAY's scheme. */
const VNPAY = 'A000000775';

/** Reasons to refuse a code: nothing it says may be relied upon. */
export type BrokenCode =
  | StructureProblem
  | 'oversized'
  | 'not_payment'
  | 'missing'
  | 'payee_missing'
  | 'beneficiary'
  | 'amount'
  | 'checksum_missing'
  | 'checksum_place'
  | 'checksum_wrong';

/** What real codes do although the standard does not, or what a reader should know. */
export type UnusualCode =
  | 'empty'
  | 'format_unknown'
  | 'checksum_lower_case'
  | 'amount_in_static'
  | 'currency_foreign'
  | 'country_foreign'
  | 'service_unknown'
  | 'too_long'
  | 'not_ascii'
  | 'unseen_characters';

export interface Problem {
  readonly code: BrokenCode | UnusualCode;
  /** A code with a broken field is refused; an unusual one is only remarked upon. */
  readonly severity: 'broken' | 'unusual';
  /** The field it belongs to; empty for the code as a whole. */
  readonly path: string;
  /** Where, in characters of `Reading.text`. */
  readonly start: number;
  readonly end: number;
}

/**
 * What a payment code says it is. `vietqr`: a transfer over NAPAS. `vnpay`, `evn`: as named.
 * `foreign`: of another country. `emvco`: a Vietnamese one of a scheme we do not know. `none`:
 * no payment code, or one without anybody to pay.
 */
export type PaymentKind = 'vietqr' | 'vnpay' | 'evn' | 'foreign' | 'emvco' | 'none';

export interface Reading {
  readonly kind: PaymentKind;
  /** The wallet behind a VietQR account, where its number shows it. */
  readonly wallet?: 'momo' | 'zalopay';
  /**
   * No problem is `broken`. It says nothing about who gets the money: a swindler's code is as well
   * formed as any.
   */
  readonly isWellFormed: boolean;
  /** What was read, in which positions count: trimmed, and in NFC where it holds only so. */
  readonly text: string;
  readonly fields: readonly Field[];
  /** The first field of each meaning that holds no others. */
  readonly found: Readonly<Partial<Record<Meaning, Field>>>;
  /** Their values. `amount` is as printed; see `amountVnd`. */
  readonly values: Readonly<Partial<Record<Meaning, string>>>;
  /** In đồng; absent where the payer types the amount, or the currency is another. */
  readonly amountVnd?: number;
  readonly problems: readonly Problem[];
}

/** One reading under way. */
interface Work {
  readonly text: string;
  readonly problems: Problem[];
  readonly found: Partial<Record<Meaning, Field>>;
  readonly values: Partial<Record<Meaning, string>>;
  readonly refuse: (code: BrokenCode, where?: Span) => void;
  readonly remark: (code: UnusualCode, where?: Span) => void;
}

function begin(text: string): Work {
  const problems: Problem[] = [];
  const report =
    (severity: Problem['severity']) =>
    (
      code: Problem['code'],
      { path, start, end }: Span = { path: '', start: 0, end: text.length },
    ) =>
      void problems.push({ code, severity, path, start, end });
  return {
    text,
    problems,
    found: {},
    values: {},
    refuse: report('broken'),
    remark: report('unusual'),
  };
}

/** The fields inside the value of `field`, where it is a template. */
function inside(work: Work, field: RawField, isVietQr: boolean): Field[] {
  const { path, valueStart, end } = field;
  const isOuter = !path[2];
  if (!(isOuter ? isTemplate(path) : isVietQr && path === '38.01')) return [];
  const faults: (readonly [StructureProblem, Span])[] = [];
  const raw = split(work.text, { path, start: valueStart, end }, (...fault) => faults.push(fault));
  // Wallets put plain text into 80 to 99, which the standard keeps for templates.
  if (path > '64' && isOuter && faults[0]) return [];
  faults.forEach((fault) => work.refuse(...fault));
  return name(work, raw, isVietQr || (path === '38' && raw[0]?.value === NAPAS));
}

/** Gives fields their meaning, reads the templates among them, and remarks on their texts. */
const name = (work: Work, raw: readonly RawField[], isVietQr = false): Field[] =>
  raw.map((one) => {
    const { path, value, start, valueStart, end } = one;
    const fields = inside(work, one, isVietQr);
    const meaning = meaningOf(path, isVietQr);
    const field = { path, meaning, value, start, valueStart, end, fields };
    if (fields[0]) return field;
    if (!work.found[meaning]) {
      work.found[meaning] = field;
      work.values[meaning] = value;
    }
    if (!value) work.remark('empty', field);
    if (value.length > limitOf(path)) work.remark('too_long', field);
    if (/[^ -~]/.test(value)) {
      work.remark(hasUnseen(value) ? 'unseen_characters' : 'not_ascii', field);
    }
    return field;
  });

function checkBeneficiary({ found, values, refuse, remark }: Work, napas: Field): void {
  const { bin = '', account = '', service } = values;
  const isWhole = /^\d{6}$/.test(bin) && /^[\w.-]+$/.test(account);
  const inner = napas.fields.find(({ path }) => path === '38.01') ?? napas;
  if (!isWhole || inner.fields.some(({ path }) => path > '38.01.01')) refuse('beneficiary', inner);
  if (service && !/^QR(IBFTT[AC]|PUSH|CASH)$/.test(service))
    remark('service_unknown', found.service);
}

function checkChecksum({ text, found, refuse, remark }: Work): void {
  const { checksum } = found;
  if (!checksum) {
    refuse('checksum_missing');
    return;
  }
  const { value, valueStart, end } = checksum;
  const right = crc16(text.slice(0, valueStart));
  if (end < text.length || value.length !== 4) refuse('checksum_place', checksum);
  else if (value.toUpperCase() !== right) refuse('checksum_wrong', checksum);
  else if (value !== right) remark('checksum_lower_case', checksum);
}

/** Reports a missing currency or country, and one that is not Vietnam's. */
function checkPlace({ found, values, refuse, remark }: Work): void {
  const { format, currency, country } = values;
  if (format !== '01') remark('format_unknown', found.format);
  if (!currency || !country) refuse('missing');
  if (currency && currency !== '704') remark('currency_foreign', found.currency);
  if (country && country !== 'VN') remark('country_foreign', found.country);
}

/** The amount in đồng, where there is one. */
function readAmount({ found, values, refuse, remark }: Work): number | undefined {
  const { amount = '0', currency, initiation } = values;
  const number = Number(amount);
  if (!/^\d[\d.]{0,12}$/.test(amount) || !(number >= 0)) refuse('amount', found.amount);
  else if (number) {
    if (initiation === '11') remark('amount_in_static', found.amount);
    if (currency === '704' && Number.isInteger(number)) return number;
    if (currency === '704') refuse('amount', found.amount); // There is no part of a đồng.
  }
  return;
}

function kindOf(fields: readonly Field[], { values }: Work): PaymentKind {
  const { guid, country, name } = values;
  if (guid === VNPAY || fields.some((one) => one.value === 'VNPayWallet')) return 'vnpay';
  if (!fields.some(({ path }) => isPayee(path))) return 'none';
  if (country && country !== 'VN') return 'foreign';
  return name?.startsWith('EVN ') ? 'evn' : 'emvco';
}

function walletOf({ bin, account = '' }: Work['values']): Reading['wallet'] {
  if (bin === '971025' || account.startsWith('99MM')) return 'momo';
  return account.startsWith('99ZP') ? 'zalopay' : undefined;
}

function readExactly(text: string): Reading {
  const work = begin(text);
  const { found, problems, refuse, values } = work;
  const isOversized = text.length > MAX_TEXT;
  let kind: PaymentKind = 'none';
  let fields: readonly Field[] = [];
  let amountVnd: number | undefined;
  let wallet: Reading['wallet'];
  if (isOversized || !text.startsWith('00')) refuse(isOversized ? 'oversized' : 'not_payment');
  else {
    const whole = { path: '', start: 0, end: text.length };
    fields = name(work, split(text, whole, refuse));
    const napas = fields.find((one) => one.path === '38' && one.fields[0]?.value === NAPAS);
    kind = napas ? 'vietqr' : kindOf(fields, work);
    if (kind === 'none') refuse('payee_missing');
    if (napas) checkBeneficiary(work, napas);
    wallet = napas && walletOf(values);
    checkPlace(work);
    amountVnd = readAmount(work);
    checkChecksum(work);
  }
  const isWellFormed = problems.every(({ severity }) => severity === 'unusual');
  return {
    ...{ kind, isWellFormed, text, fields, found, values, problems },
    ...(wallet && { wallet }),
    ...(amountVnd && { amountVnd }),
  };
}

/**
 * Reads an EMVCo payment code, VietQR among them: every field with its meaning and position, and
 * what is wrong. Strict about structure (a length that does not fit, a repeated field or a wrong
 * CRC is `broken`), lenient where real codes are. Lengths count characters, the CRC covers UTF-8
 * bytes; a code that was decomposed on its way (NFD) is read composed. Never throws; time grows
 * with the length of `text`, and what is longer than a QR code can hold is not looked at.
 */
export function read(text: string): Reading {
  if (text.length > MAX_TEXT) return readExactly(text);
  const trimmed = text.trim();
  const reading = readExactly(trimmed);
  if (reading.isWellFormed) return reading;
  const composed = trimmed.normalize('NFC');
  if (composed === trimmed) return reading;
  const again = readExactly(composed);
  return again.isWellFormed ? again : reading;
}
