import { posterWords, weekdayNames } from '#core/content/posters'
import type { Hotline } from '#core/domain/hotlines/line'
import type { SpecialHours } from '#core/domain/organisation/special-hours'
import type { WeeklyHours } from '#core/domain/scheduling/hours'
import { weeklyRuns } from '#core/domain/scheduling/weekly-runs'
import { clockText, yearMonthDay } from '#core/domain/time'

/** All that stands on a poster, in the order in which it is read. */
export interface Words {
  readonly heading: readonly string[]
  readonly lead: string
  readonly site: string
  readonly facts: readonly string[]
  /** The site's own line; null where it has none. */
  readonly phone: string | null
  readonly urgent: string
  readonly calls: readonly { readonly number: string; readonly name: string; readonly note: string }[]
  readonly foot: readonly string[]
}

interface Of {
  readonly site: {
    readonly name: string
    readonly address: string
    readonly openingHours: readonly WeeklyHours[]
    readonly phone: string | null
  }
  /** At whose door it hangs; empty or null for the whole site. */
  readonly room: string | null
  readonly place: string
  /** Days that do not go as their weekdays do, to be printed. */
  readonly special: readonly SpecialHours[]
  readonly lines: readonly Pick<Hotline, 'number' | 'name' | 'hoursText'>[]
}

/** More would push the numbers off the wall. */
const MOST_HOURS = 4

const dayOf = (weekday: number): string => weekdayNames[weekday - 1] ?? ''

export function hoursOf(hours: readonly WeeklyHours[]): string[] {
  const all = weeklyRuns(hours).map(({ first, last, stretches }) => {
    const days = first === last ? dayOf(first) : `${dayOf(first)}至${dayOf(last)}`
    return `${days} ${stretches.map(({ from, until }) => `${clockText(from)}–${clockText(until)}`).join('、')}`
  })
  if (all.length === 0) return [posterWords.noHours]
  return all.length > MOST_HOURS ? [...all.slice(0, MOST_HOURS - 1), posterWords.moreHours] : all
}

/** `2026年12月24日至12月25日 不开（内部培训）`: with the year, since it may hang for longer than that. */
export function specialOf({ from, until, hours, reason }: SpecialHours): string {
  const [first, last] = [yearMonthDay(from), yearMonthDay(until)]
  const day = ({ month, day: number }: typeof first) => `${month}月${number}日`
  const year = last.year === first.year ? '' : `${last.year}年`
  const days = `${first.year}年${day(first)}${from === until ? '' : `至${year}${day(last)}`}`
  const open = hours.map((stretch) => `${clockText(stretch.from)}–${clockText(stretch.until)}`).join('、')
  return `${days} ${open || posterWords.noDoors}${reason === '' ? '' : `（${reason}）`}`
}

/** What is printed holds for as long as the sheet hangs: the week, the days that were chosen by their dates, and where to look for others. */
function doorsOf(hours: readonly WeeklyHours[], special: readonly SpecialHours[]): string[] {
  return hours.length === 0 ? hoursOf(hours) : [...hoursOf(hours), ...special.map(specialOf), posterWords.otherDays]
}

export function wordsOf({ site, room, place, special, lines }: Of): Words {
  return {
    heading: posterWords.heading,
    lead: posterWords.lead,
    site: room ? `${site.name} · ${room}` : site.name,
    facts: [site.address, ...doorsOf(site.openingHours, special)],
    phone: site.phone === null ? null : `${posterWords.ownLine} ${site.phone}`,
    urgent: posterWords.urgent,
    calls: lines.map(({ number, name, hoursText }) => ({ number, name, note: hoursText })),
    foot: [posterWords.foot, `张贴处：${place}`],
  }
}

/** Every character that is drawn, once. */
export const charactersOf = (words: Words): string[] => [
  ...new Set(JSON.stringify([words, posterWords]).replace(/[\s\\]/g, '')),
]
