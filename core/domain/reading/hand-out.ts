import { accept, type Decision, refuse } from '../decision'
import { addDays, type CivilDate, dateOf, type Instant } from '../time'

/** Kits on paper that somebody gave out at a site on a day. To whom is noted nowhere. */
export interface HandOut {
  readonly id: string
  readonly siteId: string
  readonly kitId: string
  /** How many, 1 to `MOST_COPIES`. */
  readonly copies: number
  readonly on: CivilDate
  /** The member of staff who noted it. */
  readonly by: string
}

export type HandOutDraft = Omit<HandOut, 'id' | 'by'>

/** More than this at once is a number mistyped. */
export const MOST_COPIES = 5_000

/** How many days back one may still be noted. */
export const NOTED_WITHIN = 366

/** A day that has been, and not so long ago that nobody knows it any more. */
export function checkHandOut({ on }: HandOutDraft, now: Instant): Decision<null, 'hand-out-ahead' | 'hand-out-old'> {
  const today = dateOf(now)
  if (on > today) return refuse('hand-out-ahead')
  if (on < addDays(today, -NOTED_WITHIN)) return refuse('hand-out-old')
  return accept(null)
}

export interface HandOutTotal {
  readonly siteId: string
  readonly kitId: string
  readonly copies: number
}

/** How many of each kit at each site, in the order in which they are met. */
export function totalsOf(handOuts: readonly HandOut[]): HandOutTotal[] {
  const totals = new Map<string, HandOutTotal>()
  for (const { siteId, kitId, copies } of handOuts) {
    const key = JSON.stringify([siteId, kitId])
    totals.set(key, { siteId, kitId, copies: (totals.get(key)?.copies ?? 0) + copies })
  }
  return [...totals.values()]
}
