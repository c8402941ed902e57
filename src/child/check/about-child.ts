import type { AgeFacts } from '#core/domain/children/age'
import { type CivilDate, yearMonthDay } from '#core/domain/time'

/** What is written so far of when a child was born. In memory alone, unless somebody makes a profile. */
export interface Written {
  readonly year: string
  readonly month: string
  readonly early: boolean
  readonly weeks: string
}

export const nothingWritten: Written = { year: '', month: '', early: false, weeks: '' }

export interface Troubles {
  readonly born: string | null
  readonly weeks: string | null
}

/** Children, up to the day before they are nineteen: whoever is older wrote another year than was meant. */
const OLDEST_YEARS = 19
const EARLIEST_WEEK = 22
const LAST_EARLY_WEEK = 36

const whole = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : null)

function troubleOfBirth(year: number | null, month: number | null, today: CivilDate): string | null {
  if (year === null || month === null || month < 1 || month > 12) return '写上出生的年和月，比如 2025 和 5。'
  const now = yearMonthDay(today)
  const months = (now.year - year) * 12 + now.month - month
  if (months < 0) return '这个月份还没有到，请再看看。'
  return months >= OLDEST_YEARS * 12 ? '请再看看年份，这里是给 18 岁以下的孩子的。' : null
}

export function readWritten(
  written: Written,
  today: CivilDate,
): { readonly facts: AgeFacts | null; readonly troubles: Troubles } {
  const [year, month, weeks] = [whole(written.year), whole(written.month), whole(written.weeks)]
  const born = troubleOfBirth(year, month, today)
  const isEarly = weeks !== null && weeks >= EARLIEST_WEEK && weeks <= LAST_EARLY_WEEK
  const troubles: Troubles = {
    born,
    weeks: written.early && !isEarly ? `写满了几周，${EARLIEST_WEEK} 到 ${LAST_EARLY_WEEK} 之间的数。` : null,
  }
  const isWell = troubles.born === null && troubles.weeks === null
  return {
    facts:
      isWell && year !== null && month !== null
        ? { born: { year, month }, pretermWeeks: written.early ? weeks : null }
        : null,
    troubles,
  }
}
