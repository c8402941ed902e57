import { accept, type Decision, refuse } from '../decision'
import type { Sealed } from '../privacy/sealed'
import { DAY, type Instant } from '../time'
import { isWaiting, type Judgement, judgementsOf, MOST_LOOKS, MOST_SAID, type Opening, stateOf } from './opening'

export const lookRefusals = ['opening-unknown', 'opening-waiting', 'opening-over', 'looks-full'] as const

/** Whether somebody may look now: only whom it was opened for, and only as long as it lasts. */
export function mayLook(
  opening: Opening | null,
  ids: readonly string[],
  now: Instant,
): Decision<Opening, (typeof lookRefusals)[number]> {
  if (!opening || !ids.includes(opening.lookerId)) return refuse('opening-unknown')
  const state = stateOf(opening, now)
  if (state === 'waiting') return refuse('opening-waiting')
  if (state !== 'open') return refuse('opening-over')
  return opening.looks.length < MOST_LOOKS ? accept(opening) : refuse('looks-full')
}

interface Saying {
  readonly as: 'keeper' | 'staff'
  readonly by: string
  readonly at: Instant
  readonly words: Sealed
}

/** What the keeper asks and what is answered, until it is judged. */
export function say(opening: Opening, saying: Saying): Decision<Opening, 'opening-judged' | 'said-full'> {
  if (!isWaiting(opening, saying.at)) return refuse('opening-judged')
  if (opening.said.length >= MOST_SAID) return refuse('said-full')
  return accept({ ...opening, said: [...opening.said, saying] })
}

interface Judging {
  readonly as: Judgement
  readonly by: string
  /** All that the keeper's own things may stand under. */
  readonly ids: readonly string[]
  readonly words: Sealed | null
  readonly now: Instant
}

export const judgeRefusals = ['opening-own', 'opening-judged', 'judgement-unfit', 'said-missing'] as const

/** Once, by somebody else than who asked or looked; a no says why. An approved share begins with the yes. */
export function judge(
  opening: Opening,
  { as, by, ids, words, now }: Judging,
): Decision<Opening, (typeof judgeRefusals)[number]> {
  if (ids.includes(opening.lookerId) || ids.includes(opening.byId)) return refuse('opening-own')
  if (!isWaiting(opening, now)) return refuse('opening-judged')
  const fitting: readonly Judgement[] = judgementsOf[opening.kind]
  if (!fitting.includes(as)) return refuse('judgement-unfit')
  if (words === null && (as === 'unwarranted' || as === 'declined')) return refuse('said-missing')
  const until = as === 'approved' ? now + (opening.days ?? 1) * DAY : opening.until
  return accept({ ...opening, isOpen: false, until, judged: { by, at: now, as, words } })
}

/** By whose conversation it is, at any moment. */
export function endShare(
  opening: Opening | null,
  ids: readonly string[],
  now: Instant,
): Decision<Opening, 'opening-unknown'> {
  if (opening?.kind !== 'share' || !ids.includes(opening.byId)) return refuse('opening-unknown')
  return accept({ ...opening, isOpen: false, endedAt: opening.endedAt ?? now })
}

/** It loses whose it was, and all that was written about it: who opened something when, and what was said of it, stays. */
export function openingWithout(opening: Opening, as: string): Opening {
  const { said, judged } = opening
  return {
    ...{ ...opening, personId: as, record: null, why: null },
    said: said.map((one) => ({ ...one, words: null })),
    judged: judged && { ...judged, words: null },
  }
}
