/**
 * CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF) of the UTF-8 bytes of `text`, as four
 * hexadecimal digits. It notices a bad scan; it is no signature: whoever makes a code makes its CRC.
 *
 * @source EMVCo QR Code Specification, Merchant-Presented Mode: field 63.
 */
export function crc16(text: string): string {
  let crc = 0xffff;
  // Codes are nearly always ASCII, which is its own UTF-8.
  const bytes = /[^ -~]/.test(text) ? new TextEncoder().encode(text) : undefined;
  const { length } = bytes ?? text;
  for (let at = 0; at < length; at++) {
    const byte = bytes?.[at] ?? text.charCodeAt(at);
    // Eight bits at once, without a table: x holds the quotient of this byte by the polynomial.
    let x = (crc >> 8) ^ byte;
    x ^= x >> 4;
    crc = ((crc << 8) ^ (x << 12) ^ (x << 5) ^ x) & 0xffff;
  }
  return (crc + 0x10000).toString(16).slice(1).toUpperCase();
}
