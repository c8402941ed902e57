import { type CivilDate, isCivilDate } from '#core/domain/time'

const plain = (written: string) =>
  written.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** `2027-05-01`, `2027/5/1`, `2027年5月1日`, `20270501`; null for anything else and for a day there is not. */
export function dateIn(written: string): CivilDate | null {
  const text = plain(written)
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ??
    []
  if (!year || !month || !day) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDate(date) ? date : null
}
