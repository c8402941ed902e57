import { type CivilDate, type Weekday, weekdayOf } from '#core/domain/time'
import { dateText, weekdayText } from '../../wording/dates'
import type { Preview } from './decisions'
import { stretchesText } from './words'

type Day = Preview['days'][number]

/** Days on which the same opens and closes. */
export interface SameDays {
  readonly dates: readonly CivilDate[]
  /** Null where nothing opens. */
  readonly opens: string | null
  readonly closes: string | null
}

/** By day of the week and by what changes, so that four Mondays are one line; in the order of their first days. */
export function sameDays(days: readonly Day[], siteName: (id: string) => string | null): SameDays[] {
  const all = new Map<string, SameDays & { readonly dates: CivilDate[] }>()
  for (const { date, opens, closes } of days) {
    const [opened, closed] = [opens, closes].map((one) => (one.length > 0 ? stretchesText(one, siteName) : null))
    const key = `${weekdayOf(date)} ${opened} ${closed}`
    const before = all.get(key)
    if (before) before.dates.push(date)
    else all.set(key, { dates: [date], opens: opened ?? null, closes: closed ?? null })
  }
  return [...all.values()]
}

/** `周一 11月30日、12月7日` */
export function datesText(dates: readonly CivilDate[], today: CivilDate): string {
  const first = dates[0]
  if (first === undefined) return ''
  const weekday: Weekday = weekdayOf(first)
  return `${weekdayText(weekday)} ${dates.map((date) => dateText(date, today)).join('、')}`
}

/** Names of sites where a change concerns several, else none. */
export function siteNames(
  { days, affected }: Pick<Preview, 'days' | 'affected'>,
  sites: readonly { readonly id: string; readonly name: string }[],
): (id: string) => string | null {
  const all = [...days.flatMap(({ opens, closes }) => [...opens, ...closes]), ...affected].map(({ siteId }) => siteId)
  const several = new Set(all).size > 1
  return (id) => (several ? (sites.find((site) => site.id === id)?.name ?? null) : null)
}
