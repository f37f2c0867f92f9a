/** Writes a dialable number as Vietnamese people do: `0905 123 456`, `0236 3822 188`, `1900 0368`. */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/^\+84/, '0');
  if (digits.length === 10 && digits.startsWith('0')) {
    return digits.replace(/(\d{4})(\d{3})(\d{3})/, '$1 $2 $3');
  }
  if (digits.length === 11) return digits.replace(/(\d{4})(\d{4})(\d{3})/, '$1 $2 $3');
  return digits.length === 8 ? digits.replace(/(\d{4})(\d{4})/, '$1 $2') : digits;
}
