/**
 * A number in mainland China as people write it: a mobile (eleven digits, 1 first), or a landline with its area code;
 * spaces and hyphens are passed over. Null for anything else: nobody could be called there.
 */
export function callableNumber(written: string): string | null {
  const digits = written.replace(/[\s-]/g, '').replace(/^(\+86|0086)/, '')
  return /^1[3-9]\d{9}$/.test(digits) || /^0\d{9,11}$/.test(digits) ? digits : null
}
