import { DialNumber, readPhone, type PhoneFault } from '@toso/contract';
import type { Cell } from './sheet.ts';

/**
 * Reads a telephone number as spreadsheets hold it: with dots and spaces, as a number that lost its
 * leading zero, as a short code. Of several numbers in one cell the first counts.
 */
export function readPhoneCell(
  cell: Cell,
): { phone: string } | { fault: PhoneFault | 'phone_rounded' } {
  if (/^\s*\d[.,]\d+e\+?\d+\s*$/i.test(cell.text)) return { fault: 'phone_rounded' };
  const [first = ''] = cell.text.normalize('NFKC').split(/[/;,\n]| - | hoặc /);
  const text = first.replace(/^[^\d+(]*:/, '').trim();
  const digits = text.replace(/[\s.\-()]/g, '');
  // A short code that begins otherwise is likelier a number that lost digits.
  if (/^[01]/.test(digits) && DialNumber.safeParse(digits).success) return { phone: digits };
  const lostZero = /^([35789]\d{8}|2\d{9})$/.test(digits);
  return readPhone(lostZero ? `0${digits}` : text);
}
