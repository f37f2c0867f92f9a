import { crc16 } from './crc.ts';
import { split, type Field, type RawField, type Report, type StructureProblem } from './fields.ts';
import { isPayee, isTemplate, limits, meaningOf, type Meaning } from './meaning.ts';
import { hasUnseen } from './reveal.ts';

/** The most that one QR code can hold in letters (version 40): more is no code. */
export const MAX_TEXT = 4296;

/** Identifiers of the schemes of NAPAS and VNPAY. */
const NAPAS = 'A000000727';
const VNPAY = 'A000000775';
const services = ['QRIBFTTA', 'QRIBFTTC', 'QRPUSH', 'QRCASH'];

/** Reasons to refuse a code: nothing it says may be relied upon. */
export type BrokenCode =
  | Exclude<StructureProblem, 'empty'>
  | 'oversized'
  | 'not_payment'
  | 'missing'
  | 'payee_missing'
  | 'beneficiary'
  | 'amount'
  | 'checksum_missing'
  | 'checksum_place'
  | 'checksum_wrong';

const unusual = [
  'empty',
  'format_unknown',
  'checksum_lower_case',
  'amount_in_static',
  'currency_foreign',
  'country_foreign',
  'service_unknown',
  'too_long',
  'not_ascii',
  'unseen_characters',
] as const;
/** What real codes do although the standard does not, or what a reader should know. */
export type UnusualCode = (typeof unusual)[number];

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
  /** The first value of each meaning. `amount` is as printed; see `amountVnd`. */
  readonly values: Readonly<Partial<Record<Meaning, string>>>;
  /** In đồng; absent where the payer types the amount, or the currency is another. */
  readonly amountVnd?: number;
  readonly problems: readonly Problem[];
}

type Values = Partial<Record<Meaning, string>>;

/** One reading under way. */
interface Work {
  readonly text: string;
  readonly problems: Problem[];
  readonly values: Values;
  readonly report: (code: Problem['code'], path?: string, start?: number, end?: number) => void;
}

function begin(text: string): Work {
  const problems: Problem[] = [];
  const report: Work['report'] = (code, path = '', start = 0, end = text.length) => {
    const severity = (unusual as readonly string[]).includes(code) ? 'unusual' : 'broken';
    problems.push({ code, severity, path, start, end });
  };
  return { text, problems, values: {}, report };
}

/** Keeps the value of a field without fields inside, and remarks on what it is made of. */
function keep({ values, report }: Work, { path, meaning, value, valueStart, end }: Field): void {
  values[meaning] ??= value;
  if (value.length > (limits[meaning] ?? 99)) report('too_long', path, valueStart, end);
  if (hasUnseen(value)) report('unseen_characters', path, valueStart, end);
  else if (/[^ -~]/.test(value)) report('not_ascii', path, valueStart, end);
}

/** The fields inside the value of `field`, where it is a template. */
function inside(work: Work, field: RawField, isVietQr: boolean): Field[] {
  const { path, valueStart, end } = field;
  const isOuter = path.length === 2;
  const isUnreserved = isOuter && path > '79';
  const isHere = isOuter ? isTemplate(path) || isUnreserved : isVietQr && path === '38.01';
  if (!isHere) return [];
  const faults: Parameters<Report<StructureProblem>>[] = [];
  const raw = split(work.text, { start: valueStart, end, parent: path }, (...fault) => {
    faults.push(fault);
  });
  // Wallets put plain text into 80 to 99, which the standard keeps for templates.
  if (isUnreserved && faults.length > 0) return [];
  faults.forEach((fault) => work.report(...fault));
  const isNapas = path === '38' && raw[0]?.path === '38.00' && raw[0].value === NAPAS;
  return name(work, raw, isVietQr || isNapas);
}

/** Gives fields their meaning, and reads the templates among them. */
const name = (work: Work, raw: readonly RawField[], isVietQr: boolean): Field[] =>
  raw.map((field) => {
    const fields = inside(work, field, isVietQr);
    const named = { ...field, meaning: meaningOf(field.path, isVietQr), fields };
    if (fields.length === 0) keep(work, named);
    return named;
  });

function checkBeneficiary({ values, report }: Work, napas: Field): void {
  const inner = napas.fields.find(({ meaning }) => meaning === 'beneficiary');
  const { bin = '', account = '', service } = values;
  const isWhole =
    inner?.fields.every(({ path }) => path < '38.01.02') &&
    /^\d{6}$/.test(bin) &&
    /^[\w.-]+$/.test(account);
  if (!isWhole) report('beneficiary', '38.01', inner?.start ?? napas.start, napas.end);
  if (service && !services.includes(service)) report('service_unknown', '38.02');
}

function checkChecksum({ text, report }: Work, fields: readonly Field[]): void {
  const found = fields.find(({ path }) => path === '63');
  if (!found) {
    report('checksum_missing', '63', text.length);
    return;
  }
  const { value, valueStart, start, end } = found;
  const right = crc16(text.slice(0, valueStart));
  if (end < text.length || value.length !== 4) report('checksum_place', '63', start, end);
  else if (value.toUpperCase() !== right) report('checksum_wrong', '63', valueStart, end);
  else if (value !== right) report('checksum_lower_case', '63', valueStart, end);
}

/** Reports a missing currency or country, and one that is not Vietnam's. */
function checkPlace({ values, report }: Work): void {
  if (values.format !== '01') report('format_unknown', '00');
  for (const [meaning, path, usual] of [
    ['currency', '53', '704'],
    ['country', '58', 'VN'],
  ] as const) {
    if (!values[meaning]) report('missing', path);
    else if (values[meaning] !== usual) report(`${meaning}_foreign`, path);
  }
}

/** The amount in đồng, where there is one. */
function readAmount({ values, report }: Work): number | undefined {
  const { amount, currency, initiation } = values;
  if (!amount) return;
  if (!/^\d+(\.\d*)?$/.test(amount) || amount.length > 13) report('amount', '54');
  else if (Number(amount) > 0) {
    if (initiation === '11') report('amount_in_static', '54');
    if (currency === '704' && Number.isInteger(Number(amount))) return Number(amount);
  }
  return;
}

function kindOf(values: Values, fields: readonly Field[], isVietQr: boolean): PaymentKind {
  if (isVietQr) return 'vietqr';
  if (values.guid === VNPAY || values.merchant === 'VNPayWallet') return 'vnpay';
  if (!fields.some(({ path }) => isPayee(path))) return 'none';
  if (values.country && values.country !== 'VN') return 'foreign';
  return values.name?.startsWith('EVN ') ? 'evn' : 'emvco';
}

function walletOf({ bin, account = '' }: Values): Reading['wallet'] {
  if (bin === '971025' || account.startsWith('99MM')) return 'momo';
  return account.startsWith('99ZP') ? 'zalopay' : undefined;
}

function readExactly(text: string): Reading {
  const work = begin(text);
  const { problems, values, report } = work;
  const done = { text, values, problems };
  if (text.length > MAX_TEXT || !text.startsWith('00')) {
    report(text.length > MAX_TEXT ? 'oversized' : 'not_payment');
    return { ...done, kind: 'none', isWellFormed: false, fields: [] };
  }
  const fields = name(work, split(text, { start: 0, end: text.length, parent: '' }, report), false);
  const napas = fields.find(
    ({ fields: [first] }) => first?.path === '38.00' && first.value === NAPAS,
  );
  if (napas) checkBeneficiary(work, napas);
  const kind = kindOf(values, fields, !!napas);
  if (kind === 'none') report('payee_missing');
  checkPlace(work);
  const amountVnd = readAmount(work);
  checkChecksum(work, fields);
  const wallet = napas && walletOf(values);
  const isWellFormed = problems.every(({ severity }) => severity === 'unusual');
  return {
    ...done,
    kind,
    isWellFormed,
    fields,
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
  const trimmed = text.length > MAX_TEXT ? text : text.trim();
  const reading = readExactly(trimmed);
  if (reading.isWellFormed || trimmed.length > MAX_TEXT) return reading;
  const composed = trimmed.normalize('NFC');
  if (composed === trimmed) return reading;
  const again = readExactly(composed);
  return again.isWellFormed ? again : reading;
}
