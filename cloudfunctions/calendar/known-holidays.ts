import { holidaySource, publishedHolidays } from '#core/content/holidays'
import type { AppliedHolidays } from '#core/domain/scheduling/calendar'
import { joinTables, stillToCome } from '#core/domain/scheduling/holiday-table'
import type { CivilDate } from '#core/domain/time'
import type { Reads } from '../_store/database'
import { listHolidayTables } from '../_store/holiday-tables'

/** As the contract has it. */
const MOST_SOURCES = 6

export interface KnownHolidays extends AppliedHolidays {
  readonly sources: readonly { readonly title: string; readonly url: string }[]
}

/** All that is published, from today on: what the program came with, and what was entered since. */
export async function readKnownHolidays(database: Reads, today: CivilDate): Promise<KnownHolidays> {
  const entered = await listHolidayTables(database)
  const { title, url } = holidaySource
  return {
    ...stillToCome(joinTables([publishedHolidays, ...entered]), today),
    sources: [{ title, url }, ...entered.map(({ source }) => source)].slice(-MOST_SOURCES),
  }
}
