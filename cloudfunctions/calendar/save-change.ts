import { saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { accept, refuse } from '#core/domain/decision'
import { tell } from '#core/domain/inbox/entry'
import { toldByChange } from '#core/domain/inbox/told-by-change'
import { appointmentOf, withAppointment } from '#core/domain/people/person'
import type { Ground, Met } from '#core/domain/scheduling/bench'
import { carryOut } from '#core/domain/scheduling/carry-out'
import { type CounsellorDay, dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import { guard } from '#core/domain/scheduling/guard'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { carried } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'
import { isReadable, saveDay } from '../_store/counsellor-days'
import { savePerson } from '../_store/people'
import { saveRoomDay } from '../_store/room-days'
import { touchSite } from '../_store/sites'
import { listKeepers } from '../_store/staff'
import { writeTerms } from '../_store/terms'
import { tellStaff } from '../_store/told'
import { type Changing, readChanging } from './changing'
import { readGround } from './ground'
import { readKnownHolidays } from './known-holidays'
import { readAppointments } from './met'
import { mostOperations, operationsOf } from './operations'
import { onSettled, operationsToSettle, readSettling } from './settling'
import { describeTerms } from './terms-view'
import { whoseCalendar } from './whose'

export const saveChangeHandler = handle(saveChange, async (input, given) => {
  const { caller, database, secrets, newId, newCode, write } = given
  const freshId = newId()
  const fresh = [...Array(input.decisions.length)].map(() => ({ appointmentId: newId(), code: newCode() }))

  const decision = await write({
    // Everything is read beside the transaction, which has read something before, and all that is changed is written in
    // it: whatever happens to it in between collides, and this is run again.
    async first(documents, { person, now, grants }) {
      const [whose, known] = await Promise.all([
        whoseCalendar(database, grants, input.counsellorId),
        readKnownHolidays(database, dateOf(now)),
      ])
      if (!whose.ok) return whose
      if (whose.value.counsellor.termsRevision !== input.termsRevision) return refuse('terms-changed')
      const read = await readChanging(database, whose.value, input.change, known, { now, freshId })
      if (!read.ok) return read
      const { days, touched } = read.value
      const settling = await readSettling(database, read.value, now)
      const after = settling.counsellor
      const met = await readAppointments(database, after.id, read.value.affected)
      const guarded = guard(met, input.decisions.map(asGuarded))
      if (!guarded.ok) return refuse(guarded.refusal)
      const acting = { person, ids: caller.ids }
      const { all, others, ground } = await readGround(database, {
        ...{ met, decisions: guarded.value, counsellor: after, days, acting },
        fresh: (at) => fresh[at] ?? { appointmentId: newId(), code: newCode() },
      })
      const substitutes = others.map((one) => settling.others.find(({ id }) => id === one.id) ?? one)
      const carriedOut = carryOut(after, substitutes, all, onSettled(ground, settling), now)
      if (!carriedOut.ok) return carriedOut
      const done = { value: { ...carriedOut.value, people: goneAlong(secrets, carriedOut.value.people, all) } }
      const ofCalendar = { kind: 'calendar-changed', ref: after.id } as const
      const keepers = whose.value.relation === 'own' ? [] : await listKeepers(database, after.id)
      const operations =
        operationsOf(touched, done.value, after.id) + operationsToSettle(settling, done.value) + 2 * keepers.length
      if (operations > mostOperations) return refuse('too-much-at-once')

      const { change } = input
      if (change.kind === 'offer' && change.offer.open) await touchSite(documents, change.offer.siteId, now)
      const written = daysToWrite(read.value, done.value.days)
      await writeTerms(documents, after, written)
      for (const other of settling.others) await writeTerms(documents, other, [])
      for (const day of settling.days) if (!done.value.days.has(day.id)) await saveDay(documents, day)
      for (const room of settling.rooms) if (!done.value.rooms.has(room.id)) await saveRoomDay(documents, room)
      for (const day of done.value.days.values()) if (!written.includes(day)) await saveDay(documents, day)
      for (const room of done.value.rooms.values()) await saveRoomDay(documents, room)
      let self = person
      for (const [owner, one] of done.value.people) {
        const changed = toldByChange(ground.people.get(owner) ?? one, one, now)
        const told = keepers.includes(owner) ? tell(changed, ofCalendar, now) : changed
        if (owner === person.id) self = told
        else await savePerson(documents, told)
      }
      for (const personId of keepers) {
        if (!done.value.people.has(personId)) await tellStaff(database, documents, { personId, ...ofCalendar, at: now })
      }
      return accept({ value: after, person: self })
    },
    async again(_, id, { grants }) {
      const whose = await whoseCalendar(database, grants, id)
      return whose.ok ? accept(whose.value.counsellor) : whose
    },
  })
  return decision.ok ? accept({ terms: describeTerms(decision.value) }) : decision
})

type DecisionAsked = InputOf<typeof saveChange>['decisions'][number]

const asGuarded = ({ appointmentId, decision }: DecisionAsked) => ({ ...decision, id: appointmentId })

/** Each day the change touches, as the decisions left it; one that cannot be read has no places, and stays as it lies. */
function daysToWrite({ before, days, touched }: Changing, decided: ReadonlyMap<string, CounsellorDay>) {
  const dayOf = new Map(days.map((day) => [day.date, day]))
  return touched.flatMap((date) => {
    const changed = decided.get(dayIdOf(before.id, date))
    if (changed) return [changed]
    const day = dayOf.get(date) ?? untouchedDay(before.id, date)
    return isReadable(day) ? [{ ...day, revision: day.revision + 1 }] : []
  })
}

/** What was written and the number, sealed for the appointments they went along to. */
function goneAlong(secrets: Secrets, people: Ground['people'], all: readonly Met[]): Ground['people'] {
  const after = new Map(people)
  for (const { appointment: from, owner, fresh } of all) {
    const person = after.get(owner)
    const taken = person && appointmentOf(person, fresh.appointmentId)
    if (!taken) continue
    const { intake, phone } = carried(secrets, from, person, taken.id)
    const its = { ...taken, intake: taken.intake && intake, phone: taken.phone && phone }
    after.set(owner, withAppointment(person, its))
  }
  return after
}
