import { DAY, HOUR, type Instant } from '../time'
import type { Called, Wanted } from './answer-change'
import type { CounsellorDay } from './day'

/** Somebody who waits for a call or for help after staff called something off, or was seen to a short while ago. */
export interface Waiting {
  readonly appointmentId: string
  readonly counsellorId: string
  readonly siteId: string
  readonly code: string
  /** Of what was called off. */
  readonly start: Instant
  readonly wants: Wanted
  /** Since when they wait. */
  readonly at: Instant
  readonly called: Called | null
  readonly tooLong: boolean
}

/** From then on somebody waits too long. */
const LONGEST: Readonly<Record<Wanted, number>> = { help: HOUR, 'call-back': DAY }

/** Who was seen to stays in sight this long, so that nobody calls twice. */
const TOLD_AFTERWARDS = DAY

/** Whoever waits too long stands on top, then who asked for help, then who waits longest; at the end who was seen to. */
export function waitingOn(days: readonly CounsellorDay[], now: Instant): Waiting[] {
  const all = days.flatMap(({ counsellorId, calledOff }) =>
    calledOff.flatMap(({ id, code, siteId, start, at, wants, called = null }): Waiting[] => {
      if (wants === undefined || (called !== null && called.at + TOLD_AFTERWARDS <= now)) return []
      const tooLong = called === null && at + LONGEST[wants] <= now
      return [{ appointmentId: id, counsellorId, siteId, code, start, wants, at, called, tooLong }]
    }),
  )
  return all.sort((a, b) => rank(a) - rank(b) || a.at - b.at)
}

function rank({ called, tooLong, wants }: Waiting): number {
  if (called !== null) return 3
  if (tooLong) return 0
  return wants === 'help' ? 1 : 2
}
