/** `crc16` of the first `end` characters of `text`, without a copy of them where all is ASCII. */
export function crcUpTo(text: string, end: number, isAscii: boolean): string {
  // ASCII is its own UTF-8.
  const bytes = isAscii ? undefined : new TextEncoder().encode(text.slice(0, end));
  const length = bytes ? bytes.length : end;
  let high = 255;
  let low = 255;
  for (let at = 0; at < length; at++) {
    // Eight bits at once, without a table: x holds the quotient of this byte by the polynomial.
    let x = (high ^ (bytes ? (bytes[at] ?? 0) : text.charCodeAt(at))) & 255;
    x ^= x >> 4;
    high = low ^ (x << 4) ^ (x >> 3);
    low = x ^ (x << 5);
  }
  let hex = '';
  for (const half of [high >> 4, high, low >> 4, low]) hex += '0123456789ABCDEF'.charAt(half & 15);
  return hex;
}

/**
 * CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF) of the UTF-8 bytes of `text`, as four
 * hexadecimal digits. It notices a bad scan; it is no signature: whoever makes a code makes its CRC.
 *
 * @source EMVCo QR Code Specification, Merchant-Presented Mode: field 63.
 */
export const crc16 = (text: string): string => crcUpTo(text, text.length, /^[ -~]*$/.test(text));
