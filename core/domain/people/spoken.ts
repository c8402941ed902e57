import type { WeeklyHours } from '../scheduling/hours'
import type { Instant } from '../time'
import type { Person } from './person'

/** What somebody without an account was read and said yes to, by word of mouth; kept with what was booked for them. */
export interface Spoken {
  /** The one of staff who read it to them and heard the yes. */
  readonly by: string
  readonly at: Instant
  /** Of the text that was read aloud. */
  readonly consentVersion: number
  /** Day, time, place and whom to call were read back, and they said that it is right. */
  readonly readBack: boolean
  /** When the place may call them of a Monday to Sunday, to remind and to say what changed; null: nobody but the counsellor. */
  readonly calls: readonly WeeklyHours[] | null
  /** Since when it is known that somebody else has that number: the place calls it no more. */
  readonly wrongAt?: Instant
}

/** Whether the place may call somebody without an account: nothing comes to them otherwise. Who has one is told there. */
export const isCalledByPlace = ({ guest }: Pick<Person, 'guest'>): boolean =>
  guest !== undefined && guest.phone !== null && (guest.spoken?.calls ?? null) !== null

/** When the place may call them; null of whoever did not say, and of a number that is known to be somebody else's. */
export function callTimesOf({ guest, calls }: Pick<Person, 'guest' | 'calls'>): readonly WeeklyHours[] | null {
  const said = guest ? guest.spoken : calls
  if (said?.wrongAt !== undefined) return null
  if (!guest) return calls?.windows ?? null
  return isCalledByPlace({ guest }) ? (guest.spoken?.calls ?? null) : null
}

/** What whoever left a number themselves said of a call; null of all others. */
export function ownTermsOf({ guest, calls }: Pick<Person, 'guest' | 'calls'>) {
  if (guest || !calls || calls.wrongAt !== undefined) return null
  const { mayLeaveWord, mayTellOther } = calls
  return { mayLeaveWord, mayTellOther }
}
