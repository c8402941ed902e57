import { answerChange } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { markRead } from '#core/domain/inbox/entry'
import { appointmentOf, type Person, withAppointment } from '#core/domain/people/person'
import { answersTo, type ChangeAnswer, type Wanted } from '#core/domain/scheduling/answer-change'
import { type Appointment, isLive } from '#core/domain/scheduling/appointment'
import { noteCalledOff, untouchedDay } from '#core/domain/scheduling/day'
import { lastOf, type Places } from '#core/domain/scheduling/days-together'
import { type GivenUpAs, giveUp } from '#core/domain/scheduling/give-up'
import { dateOf, type Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { sealPhone } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'
import { findDay } from '../_store/counsellor-days'
import type { Documents, Reads } from '../_store/database'
import { readTaken, savePlaces } from '../_store/places'
import { anybodyFor } from './anybody'
import { filed, ownAgain } from './own'
import { takeInstead } from './take-instead'
import { describeAppointment } from './view'

export const answerChangeHandler = handle(answerChange, async ({ appointmentId, answer, phone }, call) => {
  const { caller, database, secrets, newId, newCode, write } = call
  const ids = { appointmentId: newId(), code: newCode() }
  let at = 0

  const decision = await write({
    async first(documents, { person, now }) {
      at = now
      const asked = appointmentOf(person, appointmentId)
      if (!asked) return refuse('appointment-unknown')
      if (asked.change === null) return refuse('nothing-to-answer')
      if (!answersTo[asked.change.kind].includes(answer)) return refuse('answer-not-offered')
      const settled: Appointment = { ...asked, change: null }
      const done = async (value: Appointment, after: Person) => {
        const read = markRead(withAppointment(after, value), { ref: asked.id }, now)
        return accept({ value, person: await filed(documents, read, now) })
      }
      if (answer === 'seen') return done(settled, person)
      if (answer === 'not-this') {
        if (!isLive(settled, now)) return done(settled, person)
        if (settled.start <= now) return refuse('already-started')
        const freed = await freeAll(database, documents, person, [{ ...settled, as: 'cancelled-by-client' }], now)
        await savePlaces(documents, ...freed.places)
        return done(appointmentOf(freed.person, settled.id) ?? settled, freed.person)
      }

      // Somebody who was asked to take over may still say yes: that is what there was to choose.
      const waiting = person.appointments.find(
        (one) => one.movedFrom === asked.id && one.status === 'asked' && isLive(one, now),
      )
      if (answer === 'substitute') {
        if (waiting) return accept({ value: waiting, person, already: true })
        const { topic, mode, start } = asked
        const candidates = await anybodyFor(
          { caller, database, now },
          { topic, mode, start, siteId: undefined, inARow: false },
        )
        const taken = await takeInstead({ database, secrets, documents, person, asked: settled, candidates, ids, now })
        return taken.ok ? done(taken.value.appointment, taken.value.person) : taken
      }
      const number = numberFor(secrets, person.id, asked, answer, phone)
      if (!number.ok) return number
      const left = [
        ...(isLive(settled, now) ? [{ ...settled, as: 'cancelled-by-staff' as const }] : []),
        ...(waiting ? [{ ...waiting, as: 'cancelled-by-client' as const }] : []),
      ]
      const freed = await freeAll(database, documents, person, left, now)
      const ended = appointmentOf(freed.person, settled.id) ?? settled
      if (answer === 'another-time') {
        await savePlaces(documents, ...freed.places)
        return done({ ...ended, change: null, intake: null, phone: null }, freed.person)
      }
      await savePlaces(documents, ...freed.places, await toldOnTheDay(documents, asked, answer, freed.places, now))
      const wants = { kind: answer, at: now }
      return done({ ...ended, change: null, intake: null, phone: number.value, wants }, freed.person)
    },
    async again(_, id, { person, now }) {
      at = now
      return ownAgain(person, id)
    },
  })
  return decision.ok ? describeAppointment(database, decision.value, at) : decision
})

/** What they are called at: the number they give now, or the one of a conversation by telephone. */
function numberFor(
  secrets: Secrets,
  personId: string,
  { id: appointmentId, phone: known }: Appointment,
  answer: ChangeAnswer,
  written: string | undefined,
) {
  if (answer !== 'call-back' && answer !== 'help') return accept(null)
  if (written === undefined && (known !== null || answer === 'help')) return accept(known)
  return sealPhone(secrets, { personId, appointmentId }, 'phone', written)
}

/** Gives up several at once, one after another on the days that they share. */
async function freeAll(
  beside: Reads,
  documents: Documents,
  person: Person,
  all: readonly (Appointment & { readonly as: GivenUpAs })[],
  now: Instant,
) {
  const places: Places[] = []
  let after = person
  for (const { as, ...appointment } of all) {
    const read = await readTaken(beside, documents, appointment)
    const { days, rooms } = lastOf(read, ...places)
    const day = read.day && (days.find(({ id }) => id === read.day?.id) ?? null)
    const freed = giveUp(
      {
        appointment,
        person: after,
        day,
        rooms: read.rooms.map((room) => rooms.find(({ id }) => id === room.id) ?? room),
      },
      as,
      now,
    )
    places.push(freed)
    after = freed.person
  }
  return { places, person: after }
}

/** The counsellor's day says of what was called off there that somebody waits for a call. */
async function toldOnTheDay(
  documents: Documents,
  { id, personId, code, siteId, roomId, mode, counsellorId, start, end }: Appointment,
  wants: Wanted,
  freed: readonly Places[],
  now: Instant,
): Promise<Places> {
  const stored = (await findDay(documents, counsellorId, dateOf(start))) ?? untouchedDay(counsellorId, dateOf(start))
  const day = lastOf(...freed).days.find((one) => one.id === stored.id) ?? stored
  const whose = { id, personId, code, siteId, roomId, mode, start, end }
  const told = noteCalledOff(day, { ...whose, at: now, by: 'staff', wants })
  return { day: { ...told, revision: day.revision + 1 }, rooms: [] }
}
