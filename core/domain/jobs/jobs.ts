import { DAY, HOUR, MINUTE } from '../time'

/** Something the service does by itself: `function-trigger`, as the function's config.json has it. */
export interface Job {
  readonly id: JobId
  /** The longest there is from one run to the next, milliseconds. */
  readonly period: number
  /** How much later than that is still not late: a run that fails is made again, a platform may be slow for a while. */
  readonly grace: number
}

export const jobIds = [
  'messages-sendDue',
  'waitlist-handOut',
  'duty-watch',
  'sessions-freeRunOut',
  'publishing-tendPieces',
  'privacy-carryOut',
  'privacy-carryMoves',
  'jobs-watch',
  'keys-turn',
  'jobs-bring',
  'computers-clear',
  'assessments-clearExpired',
  'callbacks-clear',
  'children-clear',
  'organisation-tellDoors',
  'privacy-retain',
  'contributions-clear',
  'courses-clearMarks',
  'staff-clear',
  'jobs-measure',
] as const
export type JobId = (typeof jobIds)[number]

const eachMinute = { period: MINUTE, grace: 9 * MINUTE }
const eachFiveMinutes = { period: 5 * MINUTE, grace: 15 * MINUTE }
const eachTenMinutes = { period: 10 * MINUTE, grace: 20 * MINUTE }
const eachHour = { period: HOUR, grace: HOUR }
const eachDay = { period: DAY, grace: 3 * HOUR }

const rhythm: Record<JobId, Omit<Job, 'id'>> = {
  'messages-sendDue': eachMinute,
  'waitlist-handOut': eachMinute,
  'duty-watch': eachMinute,
  'sessions-freeRunOut': eachMinute,
  'publishing-tendPieces': eachMinute,
  'privacy-carryOut': eachMinute,
  'privacy-carryMoves': eachMinute,
  'jobs-watch': eachFiveMinutes,
  'keys-turn': eachTenMinutes,
  'jobs-bring': eachTenMinutes,
  'computers-clear': eachTenMinutes,
  'assessments-clearExpired': eachHour,
  'callbacks-clear': eachHour,
  'children-clear': eachHour,
  'organisation-tellDoors': eachHour,
  'privacy-retain': eachDay,
  'contributions-clear': eachDay,
  'courses-clearMarks': eachDay,
  'staff-clear': eachDay,
  'jobs-measure': eachDay,
}

/** All there are, the most frequent first. */
export const jobs: readonly Job[] = jobIds.map((id) => ({ id, ...rhythm[id] }))

export const jobOf = (id: JobId): Job => ({ id, ...rhythm[id] })

/** By the name of its operation, `function.trigger`; null where that is no job. */
export const jobIdOf = (operation: string): JobId | null =>
  jobIds.find((id) => id === operation.replace('.', '-')) ?? null
