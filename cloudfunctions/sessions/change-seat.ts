import { accept, type Decision, refuse } from '#core/domain/decision'
import { appointmentOf, withAppointment } from '#core/domain/people/person'
import { GONE_CODE } from '#core/domain/privacy/deletion'
import { isLive } from '#core/domain/scheduling/appointment'
import type { CalledOff, Claim, CounsellorDay } from '#core/domain/scheduling/day'
import { type GivingUp, giveUp } from '#core/domain/scheduling/give-up'
import type { Instant } from '#core/domain/time'
import type { StaffCaller } from '../_runtime/handle'
import type { Write } from '../_runtime/write'
import { saveClient } from '../_store/clients'
import { saveDay } from '../_store/counsellor-days'
import type { Documents, Reads } from '../_store/database'
import { readTaken, readTakenRooms, savePlaces } from '../_store/places'
import { callingOf, type OnDay, readOwnDay, readOwnSeat } from './own-day'
import { type Done, describeRow, onceMore } from './row'

/** An appointment with all it stands on. */
export interface Seated extends GivingUp {
  readonly day: CounsellorDay
}

interface Changing {
  readonly caller: StaffCaller
  readonly database: Reads
  readonly write: Write
}

interface Rule<Refusal extends string> {
  /** What is then: the days and the person are written together. `already`: it was so before. */
  decide(seated: Seated, now: Instant): Decision<GivingUp & { readonly already?: boolean }, Refusal>
  /** What is said of one that was called off before. */
  gone(off: CalledOff): Refusal
  /** Of a place whose person had everything deleted, what is done on the day alone. Without it such a place is unknown. */
  alone?(day: CounsellorDay, claim: Claim, now: Instant): Decision<CounsellorDay, Refusal>
}

/** Changes something about an appointment of one's own day, as one attempt, and answers with how the day shows it then. */
export async function changeSeat<Refusal extends string>(
  { caller, database, write }: Changing,
  wanted: OnDay,
  { decide, gone, alone }: Rule<Refusal>,
) {
  let at = 0
  const decision = await write<Done, Refusal | 'appointment-unknown' | 'attempt-over'>({
    async first(documents, standing) {
      at = standing.now
      const doing = { database, documents, caller, standing }
      const found = await readOwnDay(doing, wanted)
      if (found?.off && !found.claim) return refuse(gone(found.off))
      const seat = found?.claim && (await readOwnSeat(doing, { day: found.day, claim: found.claim }))
      if (alone && found?.claim?.seat?.code === GONE_CODE) {
        const after = alone(found.day, found.claim, standing.now)
        if (!after.ok) return after
        await saveDay(documents, after.value)
        return accept({ value: { id: found.claim.id, day: after.value, appointment: null }, person: standing.person })
      }
      if (!seat) return refuse('appointment-unknown')
      const { appointment, person, day } = seat
      const rooms = await readTakenRooms(database, appointment)
      const changed = decide({ appointment, person, day, rooms }, standing.now)
      if (!changed.ok) return changed
      const { already, ...after } = changed.value
      const value = { id: appointment.id, day: after.day ?? day, appointment: after.appointment }
      if (already) return accept({ value, person: standing.person, already })
      const left = await leftFor(database, documents, after, standing.now)
      await savePlaces(documents, after, ...(left ? [left] : []))
      const whose = { ...seat, ...after, ...(left && { person: left.person, appointment: left.instead }) }
      const told = { before: person, now: standing.now }
      return accept({ value, person: await saveClient(documents, callingOf(caller, standing), whose, told) })
    },
    async again(documents, _, standing) {
      at = standing.now
      return onceMore({ database, documents, caller, standing }, wanted)
    },
  })
  return decision.ok ? describeRow(database, decision.value, at) : decision
}

/**
 * What somebody has left in the place of whom another counsellor stands in: the substitute has said yes by now, so the
 * place it was for is given up in the same writing, and the person reads who it is instead. Null for everything else.
 */
async function leftFor(beside: Reads, documents: Documents, after: GivingUp, now: Instant) {
  const { id, status, movedFrom } = after.appointment
  const original = movedFrom === null ? null : appointmentOf(after.person, movedFrom)
  if (status !== 'confirmed' || !original || !isLive(original, now)) return null
  const { day, rooms } = await readTaken(beside, documents, original)
  const sameDay = after.day && after.day.id === day?.id ? after.day : day
  const sameRooms = rooms.map((room) => after.rooms.find((one) => one.id === room.id) ?? room)
  const left = giveUp({ appointment: original, person: after.person, day: sameDay, rooms: sameRooms }, 'moved', now)
  const instead = { ...after.appointment, change: { kind: 'substituted' as const, at: now } }
  const person = withAppointment(left.person, { ...left.appointment, movedTo: id })
  return { ...left, person, instead }
}
