import { crcUpTo } from './crc.ts';
import { split, numberAt, type Field } from './fields.ts';
import {
  limitOf,
  nameless,
  namesInside,
  NAPAS,
  outermost,
  type Meaning,
  type Names,
} from './meaning.ts';
import { refuse, remark, type Problem, type Work } from './problems.ts';
import { hasUnseen } from './reveal.ts';

/** The most that one QR code can hold in letters (version 40): more is no code. */
export const MAX_TEXT = 4296;

/** VNPAY's scheme. */
const VNPAY = 'A000000775';

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

const services = ['QRIBFTTA', 'QRIBFTTC', 'QRPUSH', 'QRCASH'];

/** The fields of one level, those inside them, and remarks on their texts. */
function readLevel(
  work: Work,
  isAscii: boolean,
  names: Names,
  path: string,
  from: number,
  to: number,
): Field[] {
  const { text, problems, found, values } = work;
  const known = problems.length;
  const fields = split(work, names, path, from, to);
  // Wallets put plain text into 80 to 99, which the standard keeps for templates.
  if (names === nameless && problems.length > known) {
    problems.length = known;
    return [];
  }
  for (const field of fields) {
    const { path, meaning, value, start, valueStart, end } = field;
    const inner = namesInside(names, numberAt(text, start, start + 2), text, valueStart);
    if (inner) field.fields = readLevel(work, isAscii, inner, path, valueStart, end);
    if (inner && field.fields[0]) continue;
    if (!found[meaning]) {
      found[meaning] = field;
      values[meaning] = value;
    }
    if (!value) remark(work, 'empty', field);
    if (value.length > 19 && value.length > limitOf(path)) remark(work, 'too_long', field);
    if (!isAscii && /[^ -~]/.test(value)) {
      remark(work, hasUnseen(value) ? 'unseen_characters' : 'not_ascii', field);
    }
  }
  return fields;
}

/** Checks whom NAPAS's template pays, and names the wallet behind an account. */
function readBeneficiary(work: Work, napas: Field): void {
  const { bin = '', account = '', service } = work.values;
  const inner = napas.fields.find(({ path }) => path === '38.01') ?? napas;
  let isWhole = numberAt(bin, 0, 6) >= 0 && bin.length === 6 && /^[\w.-]+$/.test(account);
  for (const { path } of inner.fields) if (path > '38.01.01') isWhole = false;
  if (!isWhole) refuse(work, 'beneficiary', inner);
  if (service && !services.includes(service)) remark(work, 'service_unknown', work.found.service);
  if (bin === '971025' || account.startsWith('99MM')) work.wallet = 'momo';
  else if (account.startsWith('99ZP')) work.wallet = 'zalopay';
}

function checkChecksum(work: Work, isAscii: boolean): void {
  const {
    text,
    found: { checksum },
  } = work;
  if (!checksum) {
    refuse(work, 'checksum_missing');
    return;
  }
  const { value, valueStart, end } = checksum;
  const right = crcUpTo(text, valueStart, isAscii);
  if (end < text.length || value.length !== 4) refuse(work, 'checksum_place', checksum);
  else if (value !== right) {
    if (value.toUpperCase() === right) remark(work, 'checksum_lower_case', checksum);
    else refuse(work, 'checksum_wrong', checksum);
  }
}

/** Reports a missing currency or country, and one that is not Vietnam's. */
function checkPlace(work: Work): void {
  const { found } = work;
  const { format, currency, country } = work.values;
  if (format !== '01') remark(work, 'format_unknown', found.format);
  if (!currency || !country) refuse(work, 'missing');
  if (currency && currency !== '704') remark(work, 'currency_foreign', found.currency);
  if (country && country !== 'VN') remark(work, 'country_foreign', found.country);
}

/** Reads the amount, where there is one. */
function readAmount(work: Work): void {
  const { found } = work;
  const { amount, currency, initiation } = work.values;
  if (amount === undefined) return;
  const digits = numberAt(amount, 0, amount.length);
  const number = digits >= 0 || !/^\d[\d.]*$/.test(amount) ? digits : Number(amount);
  if (amount.length > 13 || !(number >= 0)) refuse(work, 'amount', found.amount);
  else if (number) {
    if (initiation === '11') remark(work, 'amount_in_static', found.amount);
    if (currency !== '704') return;
    if (Number.isInteger(number)) work.amountVnd = number;
    else refuse(work, 'amount', found.amount); // There is no part of a đồng.
  }
}

function kindOf({ fields, values }: Work): PaymentKind {
  const { guid, country, name } = values;
  if (guid === VNPAY || fields.some((one) => one.value === 'VNPayWallet')) return 'vnpay';
  if (!fields.some(({ meaning }) => meaning === 'merchant')) return 'none';
  if (country && country !== 'VN') return 'foreign';
  return name?.startsWith('EVN ') ? 'evn' : 'emvco';
}

function readExactly(text: string): Reading {
  const work: Work = {
    kind: 'none',
    isWellFormed: true,
    text,
    fields: [],
    found: {},
    values: {},
    problems: [],
  };
  if (text.length > MAX_TEXT) refuse(work, 'oversized');
  else if (!text.startsWith('00')) refuse(work, 'not_payment');
  else {
    const isAscii = /^[ -~]*$/.test(text);
    const fields = readLevel(work, isAscii, outermost, '', 0, text.length);
    const napas = fields.find((one) => one.path === '38' && one.fields[0]?.value === NAPAS);
    work.fields = fields;
    work.kind = napas ? 'vietqr' : kindOf(work);
    if (work.kind === 'none') refuse(work, 'payee_missing');
    if (napas) readBeneficiary(work, napas);
    checkPlace(work);
    readAmount(work);
    checkChecksum(work, isAscii);
  }
  work.isWellFormed = work.problems.every(({ severity }) => severity === 'unusual');
  return work;
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
