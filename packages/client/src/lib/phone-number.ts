const KENYA = '254';

/** Digits grouped for reading: `+254700000142` gives `+254 700 000 142`. What is not E.164 is returned as it is. */
export function readablePhone(value: string): string {
  const digits = value.replace(/[\s().-]/g, '');
  if (!/^\+\d{7,15}$/.test(digits)) return value;
  if (digits.startsWith(`+${KENYA}`)) {
    const rest = digits.slice(4);
    return `+${KENYA} ${rest.replace(/(\d{3})(?=\d)/g, '$1 ').trim()}`;
  }
  return digits.replace(/(\d{3})(?=\d)/g, '$1 ').trim();
}

/** Reads a number as people write it in Kenya: `0722 123 456` and `254722…` become E.164; others are left to the server. */
export function toE164(value: string): string {
  const digits = value.replace(/[\s().-]/g, '');
  if (/^0[17]\d{8}$/.test(digits)) return `+${KENYA}${digits.slice(1)}`;
  if (/^254\d{9}$/.test(digits)) return `+${digits}`;
  return digits.startsWith('+') ? digits : value.trim();
}
