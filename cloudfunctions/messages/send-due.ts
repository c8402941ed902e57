import { sendDue } from '#core/contracts/messages'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { clearCallToMake, listGoneCalls } from '../_store/calls-to-make'
import { findMessageSettings } from '../_store/message-settings'
import { listDuePeople } from '../_store/people'
import { BadRow } from '../_store/rows'
import { type Count, goOnFor } from './go-on-for'
import { noteNewsOfDays } from './note-news'
import { putOff } from './put-off'

/** People of one look, and how many at once: each waits for the database most of the time. */
const PAGE = 200
const AT_ONCE = 24
/** Of one run; a function has sixty seconds, and what it does not get to goes with the next one, a minute after this began. */
const LONGEST = 45_000
const MOST_CLEARED = 50

export const sendDueHandler = handle(sendDue, async (_, call) => {
  const { database, transaction, clock, now, tally } = call
  const settings = await findMessageSettings(database)
  const count: Count = { sent: 0, toCall: 0, faulty: 0 }
  const failed: unknown[] = []
  /** Each once a run: who could not be written, or has more than goes in one, does not hold up the others. */
  const seen = new Set<string>()
  const hasTime = () => clock() < now + LONGEST && clock() >= now
  // Reminders do not wait for a calendar that cannot be looked at; the run fails in the end, and is made again.
  try {
    await noteNewsOfDays(call, settings)
  } catch (error) {
    failed.push(error)
    tally.failed(error)
  }
  let [left, stuck] = [true, 0]
  while (left && hasTime()) {
    // Whoever is done with is due no more, so that each look begins anew.
    const ids = await listDuePeople(database, clock(), Math.min(1000, PAGE + stuck))
    const open = ids.filter((id) => !seen.has(id))
    tally.saw(open.length)
    stuck = ids.length - open.length
    left = open.length > 0
    const next = open.values()
    const worker = async () => {
      for (const id of next) {
        if (!hasTime()) return
        seen.add(id)
        // One who cannot be read or written keeps no other from theirs; the run fails in the end, and is made again.
        try {
          await goOnFor(call, id, settings, count, hasTime)
          tally.settled()
        } catch (error) {
          failed.push(error)
          tally.failed(error)
          if (error instanceof BadRow) await putOff(call, id)
        }
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  }
  let cleared = 0
  for (const id of await listGoneCalls(database, now, MOST_CLEARED)) {
    try {
      const gone = await transaction<boolean, never>(async (documents) =>
        accept(await clearCallToMake(documents, id, clock())),
      )
      if (gone.ok && gone.value) cleared += 1
    } catch (error) {
      failed.push(error)
      tally.failed(error)
    }
  }
  if (left) tally.more()
  if (failed.length > 0) throw failed[0]
  const { sent, toCall, faulty } = count
  return accept({ sent, toCall, faulty, cleared, left })
})
