import { safeTimes } from '../callbacks/safe-times'
import { accept, type Decision, refuse } from '../decision'
import { callableNumber } from '../people/phone-number'
import type { Sealed } from '../privacy/sealed'
import type { WeeklyHours } from '../scheduling/hours'
import type { Instant } from '../time'

/**
 * Where and when somebody with an account may be called about a change of an appointment that no message told them. Of
 * whoever was booked for by word of mouth it is `Spoken` that says so.
 */
export interface MayCall {
  readonly phone: Sealed
  /** When a call harms nobody; at least one, each long enough for a call. */
  readonly windows: readonly WeeklyHours[]
  /** Where nobody answers, it may be said that a time has changed, and nothing else. */
  readonly mayLeaveWord: boolean
  /** The same to somebody else who answers. */
  readonly mayTellOther: boolean
  readonly consentVersion: number
  /** When it was given, or given anew. */
  readonly at: Instant
  /** Since when it is known that somebody else has that number: it is called no more. */
  readonly wrongAt?: Instant
}

export const mayCallRefusals = ['times-missing', 'phone-missing', 'phone-invalid'] as const

/** As it is stored, before it is sealed. Phone and function ask the same. */
export function checkMayCall(
  number: string,
  windows: readonly WeeklyHours[],
): Decision<{ readonly number: string; readonly windows: readonly WeeklyHours[] }, (typeof mayCallRefusals)[number]> {
  if (number.trim() === '') return refuse('phone-missing')
  const callable = callableNumber(number)
  if (callable === null) return refuse('phone-invalid')
  const times = safeTimes(windows)
  return times ? accept({ number: callable, windows: times }) : refuse('times-missing')
}
