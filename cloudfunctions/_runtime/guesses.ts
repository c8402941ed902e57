import {
  ALL_WINDOW,
  type CodeWait,
  countOne,
  mayTry,
  NETWORK_WINDOW,
  OWN_WINDOW,
} from '#core/domain/assessment/one-time-code'
import { accept, type Decision } from '#core/domain/decision'
import type { Instant } from '#core/domain/time'
import { findCount, ofEverybody, saveCount, wrongCodesFrom, wrongCodesOf } from '../_store/counts'
import type { Documents } from '../_store/database'

export interface Guessing {
  /** Who tries, as they are counted. */
  readonly by: string
  /** From which network, as it is counted; null where the platform names none. */
  readonly network: string | null
  readonly now: Instant
}

/**
 * Whether somebody may try a code now, of whatever kind: all wrong ones are counted together, of the person, of the network and of
 * everybody. `wrong` counts one more, in the transaction that has to be accepted for it.
 */
export async function mayGuess(
  documents: Documents,
  { by, network, now }: Guessing,
): Promise<Decision<{ readonly wrong: () => Promise<void> }, CodeWait>> {
  const own = await findCount(documents, wrongCodesOf(by))
  const all = await findCount(documents, ofEverybody)
  const near = network === null ? null : await findCount(documents, wrongCodesFrom(network))
  const may = mayTry({ own, near, all }, now)
  if (!may.ok) return may
  return accept({
    async wrong() {
      await saveCount(documents, countOne(own, OWN_WINDOW, now))
      await saveCount(documents, countOne(all, ALL_WINDOW, now))
      if (near !== null) await saveCount(documents, countOne(near, NETWORK_WINDOW, now))
    },
  })
}
