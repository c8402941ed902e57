import { freeRunOut } from '#core/contracts/sessions'
import { accept } from '#core/domain/decision'
import { toldByChange } from '#core/domain/inbox/told-by-change'
import { appointmentOf } from '#core/domain/people/person'
import { release } from '#core/domain/scheduling/claim-place'
import { releaseRoom } from '#core/domain/scheduling/claim-room'
import type { Claim, CounsellorDay } from '#core/domain/scheduling/day'
import type { Places } from '#core/domain/scheduling/days-together'
import { giveUp } from '#core/domain/scheduling/give-up'
import { runOutOn } from '#core/domain/scheduling/run-out'
import { handle } from '../_runtime/handle'
import { findDay, listRunOut } from '../_store/counsellor-days'
import type { Documents, Reads } from '../_store/database'
import { findPerson, savePerson } from '../_store/people'
import { readTakenRooms, savePlaces } from '../_store/places'

/** Of one run; what is left is freed a minute later. */
const MOST_DAYS = 30
const MOST_OF_A_DAY = 6

export const freeRunOutHandler = handle(freeRunOut, async (_, { database, transaction, clock, now, tally }) => {
  let freed = 0
  const failed: unknown[] = []

  /** One claim a transaction, so that whoever comes meanwhile waits for no more than that. False: nothing was left. */
  async function freeNext({ counsellorId, date }: CounsellorDay): Promise<boolean> {
    const decision = await transaction<boolean, never>(async (documents) => {
      const day = await findDay(documents, counsellorId, date)
      const [claim] = day ? runOutOn(day, clock()) : []
      if (!day || !claim) return accept(false)
      await savePlaces(documents, await freeOne(database, documents, day, claim))
      return accept(true)
    })
    return decision.ok && decision.value
  }

  const due = await listRunOut(database, now, MOST_DAYS)
  tally.saw(due.length, MOST_DAYS)
  for (const day of due) {
    // One day that cannot be written keeps no other from it; the run fails in the end, and is made again.
    try {
      for (let at = 0; at < MOST_OF_A_DAY && (await freeNext(day)); at += 1) freed += 1
      tally.settled()
    } catch (error) {
      failed.push(error)
      tally.failed(error)
    }
  }
  if (failed.length > 0) throw failed[0]
  return accept({ freed })
})

/**
 * The days without this claim; the person who asked is written. Somebody who only held a place has nothing to be told: it
 * may still be free when they come back to it.
 */
async function freeOne(beside: Reads, documents: Documents, day: CounsellorDay, claim: Claim): Promise<Places> {
  const { id, kind, seat } = claim
  const rooms = seat ? await readTakenRooms(beside, seat) : []
  const person = seat && kind === 'asked' ? await findPerson(documents, [seat.personId], beside) : null
  const appointment = person && appointmentOf(person, id)
  if (!person || appointment?.status !== 'asked') {
    return { day: release(day, id), rooms: rooms.map((room) => releaseRoom(room, id)) }
  }
  const over = appointment.expires ?? appointment.start
  const given = giveUp({ appointment, person, day, rooms }, 'lapsed', over)
  await savePerson(documents, toldByChange(person, given.person, over))
  return given
}
