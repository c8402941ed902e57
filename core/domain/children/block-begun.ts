import { mayDoForChild } from '../access/child'
import { type CivilDate, dateOf, type Instant } from '../time'
import type { AgeFacts } from './age'
import { ageChoice } from './age-blocks'
import type { Child } from './profile'

/** That a child has come into a new block of ages. */
export interface BlockBegun {
  /** Full months at which the block begins. */
  readonly months: number
  /** Counted from the due date. */
  readonly corrected: boolean
}

type Blocks = Parameters<typeof ageChoice>[0]

/**
 * The block whose window a child is in on a day, by the youngest it can be, unless a guardian has looked in it already; null
 * before the first window, between two, and after the last. `instruments`: the blocks of each. `lookedAtMonths`: how old the
 * child was, in full months, when a guardian last kept what they saw.
 */
export function blockBegun(
  instruments: readonly Blocks[],
  child: AgeFacts & { readonly lookedAtMonths?: number },
  on: CivilDate,
): BlockBegun | null {
  const begun = instruments.flatMap((blocks) => {
    const { chosen, corrected } = ageChoice(blocks, child, on)
    const { place } = chosen
    const ages = place.in === 'window' ? blocks.find(({ id }) => id === place.group)?.ages : undefined
    return ages ? [{ months: ages.from, corrected }] : []
  })
  const [latest] = begun.sort((one, other) => other.months - one.months)
  const { lookedAtMonths = -1 } = child
  return latest && lookedAtMonths < latest.months ? latest : null
}

/** The same for a guardian who may keep what they see, and for nobody else: not while a consent is missing. */
export function begunFor(
  instruments: readonly Blocks[],
  child: Child,
  ids: readonly string[],
  now: Instant,
): BlockBegun | null {
  if (child.forgotten || !mayDoForChild('keep-as-guardian', child, ids, now).ok) return null
  return blockBegun(instruments, child, dateOf(now))
}
