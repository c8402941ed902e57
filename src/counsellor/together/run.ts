import { definition } from '#core/contracts/shapes/definition'
import { isAnswer } from '#core/domain/assessment/answers'
import type { Parameters } from '#core/domain/assessment/condition'
import type { Responses, Scale } from '#core/domain/assessment/scale'
import type { Attempt } from '#core/domain/attempts/attempt'
import { DAY, type Instant } from '#core/domain/time'
import type { Seat } from '../seat/seats'

/** One questionnaire that is run with somebody: whom it is about, what is asked, what they heard and said. */
export interface Run {
  readonly seat: Seat
  /** As it was when it began, so that it goes on in the same words, also without a network. */
  readonly scale: Scale
  readonly parameters: Parameters
  readonly responses: Responses
  /** Of the text that was read out and agreed to. */
  readonly consentVersion: number
  readonly begunAt: Instant
  /** The first moment at which nothing of it is left on this phone. */
  readonly until: Instant
  readonly completedAt: Instant | null
  /** What it is being handed in with; null while it certainly was not. */
  readonly attempt: Attempt | null
}

/**
 * How long answers of somebody else wait on this phone after the last of them: a day, and no longer. As long is an attempt
 * remembered, so that handing it in again is the same one until the end.
 */
const LIFETIME = DAY

export const untilAfter = (now: Instant): Instant => now + LIFETIME

type Begun = Pick<Run, 'seat' | 'scale' | 'parameters' | 'consentVersion'>

export function beginRun(begun: Begun, now: Instant): Run {
  return { ...begun, responses: {}, begunAt: now, until: untilAfter(now), completedAt: null, attempt: null }
}

/** With these answers in place of those before: not finished any more, and not what was handed in. */
export const withResponses = (run: Run, responses: Responses, now: Instant): Run => ({
  ...run,
  ...{ responses, until: untilAfter(now), completedAt: null, attempt: null },
})

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isAttempt = (value: unknown): value is Attempt =>
  isObject(value) && typeof value.id === 'string' && typeof value.begunAt === 'number'

function readSeat(value: unknown): Seat | null {
  if (!isObject(value)) return null
  const { date, appointmentId, code, start, end, hasAccount } = value
  if (typeof date !== 'string' || typeof appointmentId !== 'string' || typeof code !== 'string') return null
  if (typeof start !== 'number' || typeof end !== 'number' || typeof hasAccount !== 'boolean') return null
  return { date, appointmentId, code, start, end, hasAccount }
}

function readParameters(value: unknown): Parameters {
  const { sex, ageInMonths } = isObject(value) ? value : {}
  return {
    ...(sex === 'female' || sex === 'male' ? { sex } : {}),
    ...(typeof ageInMonths === 'number' ? { ageInMonths } : {}),
  }
}

/** What lay on the phone, looked at; null for what is not whole. Answers nobody could have given are left out. */
export function readRun(stored: unknown): Run | null {
  if (!isObject(stored)) return null
  const { consentVersion, begunAt, until, completedAt, attempt, responses } = stored
  const seat = readSeat(stored.seat)
  const looked = definition.safeParse(stored.scale)
  if (!seat || !looked.success || !isObject(responses)) return null
  if (typeof consentVersion !== 'number' || typeof begunAt !== 'number' || typeof until !== 'number') return null
  const scale = looked.data
  const given = scale.items.flatMap((item) => {
    const value = responses[item.id]
    return typeof value === 'number' && isAnswer(scale, item, value) ? [[item.id, value] as const] : []
  })
  return {
    ...{ seat, scale, consentVersion, begunAt, until, responses: Object.fromEntries(given) },
    parameters: readParameters(stored.parameters),
    completedAt: typeof completedAt === 'number' ? completedAt : null,
    attempt: isAttempt(attempt) ? attempt : null,
  }
}
