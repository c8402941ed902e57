import { accept, type Decision, refuse } from '../decision'
import { FEWEST_TOLD } from '../figures/told'
import { DAY, dateOf, type Instant, instantAt, yearMonthDay } from '../time'
import type { Appointment } from './appointment'

export const againAnswers = ['yes', 'no', 'unsure'] as const
export type Again = (typeof againAnswers)[number]

/** What one person says afterwards. `heard`: 1 to 5. */
export interface FeedbackAnswer {
  readonly heard: number
  readonly again: Again
}

/** What people said of one counsellor's sessions of one month, added up: who said what is kept nowhere. */
export interface Feedback {
  readonly id: string
  readonly counsellorId: string
  /** `yyyy-mm` of the sessions. */
  readonly month: string
  readonly n: number
  readonly heardSum: number
  readonly yes: number
  readonly no: number
  readonly unsure: number
}

/** Asked for this long after the end. */
const ASKED_FOR = 14 * DAY

export function mayAnswer(
  { status, end, feedbackGiven }: Appointment,
  now: Instant,
): Decision<null, 'not-attended' | 'feedback-given' | 'feedback-over'> {
  if (status !== 'attended') return refuse('not-attended')
  if (feedbackGiven) return refuse('feedback-given')
  return now < end + ASKED_FOR ? accept(null) : refuse('feedback-over')
}

export function feedbackIdOf({ counsellorId, start }: Pick<Appointment, 'counsellorId' | 'start'>): string {
  return `${counsellorId}_${monthOf(start)}`
}

const monthOf = (start: Instant) => dateOf(start).slice(0, 7)

/** `before`: what was said of that month so far; null where nobody has said anything. */
export function withAnswer(
  before: Feedback | null,
  { counsellorId, start }: Pick<Appointment, 'counsellorId' | 'start'>,
  { heard, again }: FeedbackAnswer,
): Feedback {
  const nothing = { id: feedbackIdOf({ counsellorId, start }), counsellorId, month: monthOf(start) }
  const sums = before ?? { ...nothing, n: 0, heardSum: 0, yes: 0, no: 0, unsure: 0 }
  return { ...sums, n: sums.n + 1, heardSum: sums.heardSum + heard, [again]: sums[again] + 1 }
}

/**
 * From then on nobody answers of this month's sessions any more, not of one that ended past midnight either. Nothing is told
 * before: whoever knows whom they met yesterday would read the answer in what was added since.
 */
export function allAnsweredAt(month: string): Instant {
  const { year, month: number } = yearMonthDay(`${month}-01`)
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return instantAt(`${next}-01`) + DAY + ASKED_FOR
}

/** What may be told of a month; null while answers come, and where so few have answered that one could be told apart. */
export function tellable({ month, n, heardSum, yes, no, unsure }: Feedback, now: Instant) {
  if (now < allAnsweredAt(month) || n < FEWEST_TOLD) return null
  return { n, heard: Math.round((heardSum / n) * 10) / 10, again: { yes, no, unsure } }
}
