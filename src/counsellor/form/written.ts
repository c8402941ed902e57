/** A whole number, or null. */
export function numberIn(written: string): number | null {
  const plain = written.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null
}
