import * as z from 'zod/mini'
import { MOST_CLOSURES, MOST_SPECIAL } from '#core/domain/organisation/special-hours'
import { askedDate, civilDate, id, minuteOfDay, name, upTo } from '../shapes'

const stretch = z.object({ from: minuteOfDay, until: minuteOfDay })

const closureTerms = { between: z.nullable(stretch), reason: name }

/** What is left of a closure where nobody reads it. */
export const closedDays = z.object({ from: civilDate, until: civilDate, between: closureTerms.between })

/** As it is written; of days there are. */
export const closureDraft = z.object({ from: askedDate, until: askedDate, ...closureTerms })

export const closures = upTo(MOST_CLOSURES + 10, z.object({ id, from: civilDate, until: civilDate, ...closureTerms }))

const specialDay = z.object({ from: civilDate, until: civilDate, hours: upTo(12, stretch), reason: name })

/** Days that do not go as their weekdays do. */
export const specialDays = upTo(MOST_SPECIAL, specialDay)
export const soonestSpecial = upTo(2, specialDay)

/** Sites that are shut on some of the days somebody may book, why not is said by themselves. */
export const shutSites = upTo(20, z.object({ siteId: id, siteName: name, days: soonestSpecial }))
