import { daysOf } from '#core/content/retention'
import { retain } from '#core/contracts/privacy'
import { accept } from '#core/domain/decision'
import { type Days, isEmptyGuest, lighter, trimmed } from '#core/domain/privacy/trimmed'
import { addDays, DAY, dateOf, type Instant } from '#core/domain/time'
import { handle, type TidyingCall } from '../_runtime/handle'
import { oneByOne } from '../_runtime/one-by-one'
import { clearLook, listOldLooks } from '../_store/access-log'
import { clearFiled, fileAppointment, findFiled, listFiledBefore, listFiledBetween } from '../_store/appointments'
import { clearOldDay, listOldDays } from '../_store/counsellor-days'
import type { Documents } from '../_store/database'
import { clearReport, listOldReports } from '../_store/deletions'
import { listPeopleIds, readStored, removePerson, savePerson } from '../_store/people'
import { clearMove, listOldMoves } from '../_store/record-moves'
import { clearOpening, listOldOpenings } from '../_store/record-openings'
import { clearOldRoomDay, listOldRoomDays } from '../_store/room-days'
import { findSweep, type Sweep, saveSweep } from '../_store/sweeps'

/** Of one run of each kind; what is left goes with the next. */
const MOST = 100
/** People that are looked at in one run; most of them are left as they are. */
const MOST_PEOPLE = 400

const days: Days = {
  attempts: daysOf('person-attempts'),
  missed: daysOf('person-missed'),
  inbox: daysOf('inbox'),
  leave: daysOf('message-leave'),
  callNumber: daysOf('call-number'),
  number: daysOf('appointment-number'),
  words: daysOf('appointment-words'),
  guestContact: daysOf('guest-contact'),
  appointments: daysOf('appointment'),
}

export const retainHandler = handle(retain, async (_, call) => {
  const { database, transaction, clock, now, tally } = call
  const run = oneByOne(tally)
  const clearEach = (ids: readonly string[], clear: (documents: Documents, id: string) => Promise<boolean>) =>
    run.each(ids, MOST, async (id) => {
      const gone = await transaction<boolean, never>(async (documents) => accept(await clear(documents, id)))
      return gone.ok && gone.value
    })
  const before = (kind: string) => (at: Instant) => at - daysOf(kind) * DAY
  const day = (kind: string) => (at: Instant) => addDays(dateOf(at), -daysOf(kind))
  const [looked, filed, opened] = [before('look'), before('filed-appointment'), before('record-opening')]
  const [ofCounsellors, ofRooms] = [day('counsellor-day'), day('room-day')]

  await clearEach(await listOldReports(database, now, MOST), (documents, id) => clearReport(documents, id, clock()))
  await clearEach(await listOldLooks(database, looked(now), MOST), (documents, id) =>
    clearLook(documents, id, looked(clock())),
  )
  await clearEach(await listOldOpenings(database, opened(now), MOST), (documents, id) =>
    clearOpening(documents, id, opened(clock())),
  )
  // When one goes is noted in it as it ends: 'record-move'.
  await clearEach(await listOldMoves(database, now, MOST), (documents, id) => clearMove(documents, id, clock()))
  await clearEach(await listFiledBefore(database, filed(now), MOST), (documents, id) =>
    clearFiled(documents, id, filed(clock())),
  )
  await clearEach(await listOldDays(database, ofCounsellors(now), MOST), (documents, id) =>
    clearOldDay(documents, id, ofCounsellors(clock())),
  )
  await clearEach(await listOldRoomDays(database, ofRooms(now), MOST), (documents, id) =>
    clearOldRoomDay(documents, id, ofRooms(clock())),
  )
  const light = oneByOne(tally)
  await lightenFiled(call, light)
  await trimPeople(call, light)
  // Whatever was set aside before: all of it was looked at.
  const [cleared, lightened] = [run.end(), light.end()]
  return accept({ cleared, lightened })
})

/** Writes how far a run has come, so that the next one goes on there. */
async function note({ transaction }: Pick<TidyingCall, 'transaction'>, sweep: Sweep): Promise<void> {
  await transaction<null, never>(async (documents) => {
    await saveSweep(documents, sweep)
    return accept(null)
  })
}

/** Numbers and words of what is filed, oldest first and each once: what began before was looked at when that was due. */
async function lightenFiled(call: TidyingCall<typeof retain>, light: ReturnType<typeof oneByOne>): Promise<void> {
  const { database, transaction, clock, now } = call
  const sweep = await findSweep(database, 'filed', dateOf(now))
  const until = now - Math.max(days.number, days.words) * DAY
  const found = await listFiledBetween(database, sweep.from, until, MOST)
  const heavy = found.flatMap(({ row }) => (row && (row.phone !== null || row.intake !== null) ? [row.id] : []))
  await light.each(heavy, MOST, async (id) => {
    await transaction<null, never>(async (documents) => {
      const one = await findFiled(documents, id)
      const after = one && lighter(one, days, clock())
      if (after && after !== one) await fileAppointment(documents, after)
      return accept(null)
    })
    return true
  })
  const last = found.at(-1)
  if (last && Number(last.key) > sweep.from) await note(call, { ...sweep, from: Number(last.key) })
}

/** Everybody once a day, by their ids; nobody is written of whom nothing is due. */
async function trimPeople(call: TidyingCall<typeof retain>, light: ReturnType<typeof oneByOne>): Promise<void> {
  const { database, transaction, clock, now, tally } = call
  const sweep = await findSweep(database, 'people', dateOf(now))
  if (sweep.done) return
  const ids = await listPeopleIds(database, sweep.after, MOST_PEOPLE)
  let [written, after] = [0, sweep.after]
  for (const id of ids) {
    if (written >= MOST) break
    const found = await readStored(database, id).catch(() => null)
    if (found && (trimmed(found, days, now) !== found || isEmptyGuest(found))) {
      await light.each([id], MOST, async () => {
        const done = await transaction<boolean, never>(async (documents) => {
          const person = await readStored(documents, id)
          if (!person) return accept(false)
          const lean = trimmed(person, days, clock())
          if (isEmptyGuest(lean)) await removePerson(documents, id)
          else if (lean !== person) await savePerson(documents, lean)
          return accept(lean !== person || isEmptyGuest(lean))
        })
        return done.ok && done.value
      })
      written += 1
    }
    after = id
  }
  const isAll = ids.length < MOST_PEOPLE && after === (ids.at(-1) ?? sweep.after)
  await note(call, { ...sweep, after, done: isAll })
  if (!isAll) tally.more()
}
