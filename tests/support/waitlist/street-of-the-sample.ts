import type { InputOf } from '#core/contracts/operation'
import { joinWaitlist } from '#core/contracts/waitlist'
import type { WaitingEntry } from '#core/domain/waitlist/entry'
import { storedEntry, waitingEntries } from '../../../cloudfunctions/_store/waiting-entries'
import { monday } from '../makers'
import { runTimer } from '../run-timer'
import { valueOf } from '../value-of'
import type { Browser, World } from '../world'

type Wish = InputOf<typeof joinWaitlist>

/** Both places there are with the sample's first counsellor on the makers' Monday: half past one, and half past two. */
export function aMondayWish(change: Partial<Wish> = {}): Wish {
  return {
    ...{ siteIds: ['s-chenguang'], counsellorId: null, topic: null, modes: ['room'], windows: [], until: monday },
    ...change,
  }
}

export const joined = async (browser: Browser, change: Partial<Wish> = {}) =>
  valueOf(await browser.call(joinWaitlist, aMondayWish(change))).entry

/** A run of the job; null where it did all it could. */
export const handOut = (world: World): Promise<string | null> => runTimer(world, 'waitlist', 'handOut')

export const storedEntries = async (world: World) =>
  (await world.documents('waiting-entries')) as unknown as readonly (WaitingEntry & { readonly _id: string })[]

/** As somebody joined, past the functions. */
export const putEntry = (world: World, entry: WaitingEntry) =>
  world.put('waiting-entries', waitingEntries.document(storedEntry(entry)))
