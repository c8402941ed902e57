import type { SiteHours } from '#core/domain/scheduling/hours'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import { type CivilDate, dateOf, MINUTE, minuteOf, weekdayOf } from '#core/domain/time'
import { datesText } from '../guard/difference'
import { spanText } from '../week/words'
import type { TermsRead } from './use-terms'

export type HoursBehind = SiteHours & { readonly date: CivilDate }

/** Day by day, and at which site: where the hours then are. */
export function hoursBehind({ behindDoors = [], terms: { calendar } }: Pick<TermsRead, 'behindDoors' | 'terms'>) {
  return behindDoors.map(({ start, end }): HoursBehind => {
    const [date, from] = [dateOf(start), minuteOf(start)]
    const there = hoursInForce(calendar, date).find((hours) => hours.from <= from && from < hours.until)
    return { date, from, until: from + (end - start) / MINUTE, siteId: there?.siteId ?? '' }
  })
}

/** More dates of one weekday than that are not read, but counted. */
const DATES_NAMED = 4

/** `周二 11月24日、12月1日 18:00–20:00，晨光心理服务站`: the same hours of one weekday as one, in the order of their first days. */
export function behindDoorLines(
  behind: readonly HoursBehind[],
  sites: readonly { readonly id: string; readonly name: string }[],
  today: CivilDate,
): string[] {
  const rules = new Map<string, { readonly first: HoursBehind; readonly dates: CivilDate[] }>()
  const inOrder = [...behind].sort((a, b) => (a.date === b.date ? a.from - b.from : a.date < b.date ? -1 : 1))
  for (const one of inOrder) {
    const key = `${weekdayOf(one.date)} ${one.siteId} ${one.from} ${one.until}`
    const rule = rules.get(key)
    if (rule) rule.dates.push(one.date)
    else rules.set(key, { first: one, dates: [one.date] })
  }
  return [...rules.values()].map(({ first, dates }) => {
    const named = datesText(dates.slice(0, DATES_NAMED), today)
    const when = dates.length > DATES_NAMED ? `${named}等 ${dates.length} 天` : named
    const site = sites.find(({ id }) => id === first.siteId)?.name
    return `${when} ${spanText(first)}${site ? `，${site}` : ''}`
  })
}
