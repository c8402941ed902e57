import * as z from 'zod/mini'
import { upTo, weekday, weeklyHours } from '#core/contracts/shapes'
import { normalHours } from '#core/domain/scheduling/day'
import type { WeeklyHours } from '#core/domain/scheduling/hours'
import { makeWeeklyHours } from '#core/domain/scheduling/terms'
import type { Migration } from './rows'

/** Hours that can be kept, as the domain's constructor has it. */
export const keptHours = upTo(84, weeklyHours).check(z.refine((hours) => makeWeeklyHours(hours).ok))

const oldHours = z.array(weeklyHours)

/**
 * The first release took any hours: it read those that overlap as one and passed over those that run backwards. As it
 * read them they are stored from now on. A list that did not read them has none to mend.
 */
export function mendHours(field: string): Migration {
  return (document) => {
    const hours = z.safeParse(oldHours, document[field])
    if (!hours.success || makeWeeklyHours(hours.data).ok) return document
    return { ...document, [field]: weekdays.flatMap((day) => merged(hours.data, day)) }
  }
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

function merged(hours: readonly WeeklyHours[], day: z.output<typeof weekday>): WeeklyHours[] {
  return normalHours(hours.filter((stretch) => stretch.weekday === day)).map((stretch) => ({
    ...stretch,
    weekday: day,
  }))
}
