import * as z from 'zod/mini'
import { civilDate, id, line, name, upTo, url, weekday } from '#core/contracts/shapes'
import type { AppliedHolidays } from '#core/domain/scheduling/calendar'
import { joinTables } from '#core/domain/scheduling/holiday-table'
import type { Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** What was published of the days of one year, and where. Entered by whoever runs the service, once it is out. */
export interface HolidayTable extends AppliedHolidays {
  /** The year: `2027`. */
  readonly id: string
  readonly source: { readonly title: string; readonly url: string }
}

export const holidayTables = rowsOf<HolidayTable>(
  'holiday-tables',
  z.object({
    id,
    through: civilDate,
    source: z.object({ title: line, url }),
    days: upTo(
      120,
      z.discriminatedUnion('kind', [
        z.object({ date: civilDate, kind: z.literal('off'), name }),
        z.object({ date: civilDate, kind: z.literal('work'), name, as: weekday }),
      ]),
    ),
  }),
  [asItWas],
)

/** `published`: what the program came with; what was entered since stands above it. */
export async function readHolidays(database: Reads, published: AppliedHolidays): Promise<AppliedHolidays> {
  return joinTables([published, ...(await listHolidayTables(database))])
}

/** By their years. */
export function listHolidayTables(database: Reads): Promise<HolidayTable[]> {
  return holidayTables.all(database, {})
}
