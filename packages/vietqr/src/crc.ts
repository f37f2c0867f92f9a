/**
 * CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF) of the UTF-8 bytes of `text`, as four
 * hexadecimal digits. It notices a bad scan; it is no signature: whoever makes a code makes its CRC.
 *
 * @source EMVCo QR Code Specification, Merchant-Presented Mode: field 63.
 */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++)
      crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return (crc + 0x10000).toString(16).slice(1).toUpperCase();
}
