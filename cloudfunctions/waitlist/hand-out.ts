import { handOutPlaces } from '#core/contracts/waitlist'
import { accept } from '#core/domain/decision'
import type { WaitingEntry } from '#core/domain/waitlist/entry'
import { type Handing, handOut } from '#core/domain/waitlist/hand-out'
import { isWaitingNow } from '#core/domain/waitlist/waits-for'
import { handle, type TidyingCall } from '../_runtime/handle'
import { clearEntry, listGoneEntries, listOpenEntries, noteHandedOut } from '../_store/waiting-entries'
import { readFreePlaces } from './free-places'
import { offerOne } from './offer-one'
import { restOne } from './rest-one'
import { listToSettle, settleOne } from './settle'

/** Of one run; a function has twenty seconds, and what it does not get to goes a minute later. */
const LONGEST = 12_000
/** How often it looks anew in one run, where others got in between. */
const MOST_LOOKS = 20
const MOST_CLEARED = 50

interface Count {
  settled: number
  offered: number
  passed: number
}

export const handOutHandler = handle(handOutPlaces, async (_, call) => {
  const { database, transaction, clock, now, tally } = call
  const count: Count = { settled: 0, offered: 0, passed: 0 }
  const failed: unknown[] = []
  const hasTime = () => clock() < now + LONGEST && clock() >= now
  let left = false
  // One that cannot be written keeps no other from theirs; the run fails in the end, and is made again.
  const toSettle = await listToSettle(call, await listOpenEntries(database), now)
  tally.saw(toSettle.length)
  for (const { id } of toSettle) {
    if (!hasTime()) {
      left = true
      break
    }
    try {
      const did = await settleOne(call, id)
      if (did) count.settled += 1
      tally.settled(did)
    } catch (error) {
      failed.push(error)
      tally.failed(error)
    }
  }
  if (!left) left = await handOutAll(call, count, failed, hasTime)
  await transaction<null, never>(async (documents) => {
    await noteHandedOut(documents, clock())
    return accept(null)
  })
  let cleared = 0
  for (const id of await listGoneEntries(database, now, MOST_CLEARED)) {
    const gone = await transaction<boolean, never>(async (documents) =>
      accept(await clearEntry(documents, id, clock())),
    )
    if (gone.ok && gone.value) cleared += 1
  }
  if (left) tally.more()
  if (failed.length > 0) throw failed[0]
  return accept({ ...count, cleared, left })
})

type Call = TidyingCall<typeof handOutPlaces>

/**
 * Each in their turn. After whatever did not go as it was seen it is looked at anew, so that who could not take theirs may
 * have the next one's. True: there is more than it got to.
 */
async function handOutAll(call: Call, count: Count, failed: unknown[], hasTime: () => boolean): Promise<boolean> {
  const { database, clock } = call
  const seen: Seen = { stuck: new Set(), lost: new Set() }
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const entries = (await listOpenEntries(database)).filter(
      (one) => isWaitingNow(one, clock()) && !seen.stuck.has(one.id),
    )
    if (entries.length === 0) return false
    const places = await readFreePlaces(database, sitesOf(entries), clock())
    const handings = handOut(entries, places, clock())
    if (handings.length === 0) return false
    for (const handing of handings) {
      if (!hasTime()) return true
      if (!(await goOn(call, handing, count, failed, seen))) break
    }
  }
  return true
}

const sitesOf = (entries: readonly WaitingEntry[]) => new Set(entries.flatMap(({ wish }) => wish.siteIds))

/** In one run: entries that could not be written, and which place was lost to whom. */
interface Seen {
  readonly stuck: Set<string>
  readonly lost: Set<string>
}

/** False: it has to be looked at anew. */
async function goOn(call: Call, handing: Handing, count: Count, failed: unknown[], seen: Seen) {
  const { entry, place } = handing
  const pair = `${entry.id} ${place.counsellorId} ${place.start}`
  try {
    const done = await offerOne(call, handing, { stuck: seen.stuck, wasLost: seen.lost.has(pair) })
    if (done.kind === 'lost') seen.lost.add(pair)
    else if (done.kind !== 'again') count[done.kind] += 1
    if (done.kind === 'offered') {
      call.tally.saw(1)
      call.tally.settled()
    }
    return done.kind === 'offered'
  } catch (error) {
    failed.push(error)
    call.tally.saw(1)
    call.tally.failed(error)
    seen.stuck.add(entry.id)
    await restOne(call, entry.id).catch((again: unknown) => failed.push(again))
    return false
  }
}
