import { openSeat } from '#core/contracts/sessions'
import { relationToChild } from '#core/domain/access/child'
import { ageOn } from '#core/domain/children/age'
import { mayRead } from '#core/domain/children/consent'
import type { Child } from '#core/domain/children/profile'
import { accept, refuse } from '#core/domain/decision'
import type { AccessEntry, Opened } from '#core/domain/privacy/access-entry'
import type { CounsellorDay } from '#core/domain/scheduling/day'
import { pausedUntil } from '#core/domain/scheduling/no-show'
import { mayCallBack, phoneWindow } from '#core/domain/scheduling/phone-window'
import { dateOf, type Instant } from '#core/domain/time'
import { bookingTermsAt } from '../_runtime/booking-terms'
import { handle } from '../_runtime/handle'
import { openUnder } from '../_runtime/personal'
import { BadSeal, type Secrets } from '../_runtime/private'
import { findAccess, noteAccess } from '../_store/access-log'
import { findChild } from '../_store/children'
import { type Client, readClient } from '../_store/clients'
import { tellPerson } from '../_store/told'
import { callingOf, type Doing, type OnDay, readOwnDay } from './own-day'
import { describeRow, intakeQuestions } from './row'

export const openSeatHandler = handle(openSeat, async (wanted, { caller, database, secrets, newId, write }) => {
  const entryId = newId()
  let at = 0
  const decision = await write({
    async first(documents, standing) {
      const doing = { database, documents, caller, standing }
      const seat = await readOpened(doing, wanted)
      if (!seat) return refuse('appointment-unknown')
      at = standing.now
      const what = readableOf(seat, at)
      const { personId, counsellorId, id: appointmentId } = seat.appointment
      const staffId = standing.person.id
      const entry: AccessEntry = {
        ...{ id: entryId, at, staffId, personId, counsellorId, appointmentId, what },
        ...{ purpose: 'session', role: 'counsellor' },
      }
      await noteAccess(documents, entry)
      const acting = callingOf(caller, standing)
      // Every day that is looked through opens for whom; told is the first look at what they wrote or gave.
      const told = { personId, kind: 'looked', ref: appointmentId, at } as const
      const person = what.every((one) => one === 'for-whom')
        ? standing.person
        : await tellPerson(database, documents, acting, told)
      return accept({ value: { id: entryId, seat, what }, person })
    },
    // It is the same look: what was noted of it and no more, so nothing is seen that nobody noted.
    async again(documents, id, standing) {
      const entry = await findAccess(documents, id)
      const seat = entry && (await readOpened({ database, documents, caller, standing }, wanted))
      if (!seat) return refuse('appointment-unknown')
      at = standing.now
      return accept({ id, seat, what: entry.what })
    },
  })
  if (!decision.ok) return decision
  const { seat, what } = decision.value
  const { id, counsellorId, offerId } = seat.appointment
  const [row, terms] = await Promise.all([
    describeRow(database, { id, day: seat.day, appointment: seat.appointment }, at),
    bookingTermsAt(database, seat.appointment.siteId),
  ])
  if (!row.ok) return row
  const read = readFrom(secrets, seat, what)
  const questions = read.intake.length > 0 ? await intakeQuestions(database, { counsellorId, offerId }) : []
  const questionOf = (wantedId: string) => questions.find((one) => one.id === wantedId)?.text ?? ''
  return accept({
    ...row.value,
    ...read,
    child: toldOfChild(secrets, seat, { what, now: at }),
    spoken: spokenOf(seat, caller.ids),
    intake: read.intake.map(({ questionId, answer }) => ({ question: questionOf(questionId), answer })),
    phoneFrom: phoneWindow(seat.appointment)?.from ?? null,
    pausedUntil: pausedUntil(seat.person, at, terms.noShow),
  })
})

interface OpenedSeat extends Client {
  readonly day: CounsellorDay
  readonly child: Child | null
}

/** What holds or is asked for, and what was called off where the person waits for a call. */
async function readOpened(doing: Doing, wanted: OnDay): Promise<OpenedSeat | null> {
  const found = await readOwnDay(doing, wanted)
  if (!found) return null
  const { day, claim, off } = found
  const waiting = off?.personId === undefined ? null : { id: off.id, seat: { personId: off.personId } }
  const known = claim ?? waiting
  const { database, documents, caller, standing } = doing
  const client = known && (await readClient(database, documents, callingOf(caller, standing), known))
  if (!client) return null
  const { tells, forOther } = client.appointment
  const child = tells && forOther !== null ? await findChild(documents, forOther) : null
  return { ...client, day, child }
}

/** The child it is for, as whoever booked has them on their list, where something was agreed to be told. */
function childOf({ appointment: { tells, forOther }, person }: OpenedSeat) {
  const other = person.others.find(({ id, kind }) => id === forOther && kind === 'child')
  return tells && other ? { tells, other } : null
}

/** What somebody without an account said yes to by word of mouth; null of everybody else, and of who was booked for before it was noted. */
function spokenOf({ person: { guest } }: OpenedSeat, ids: readonly string[]) {
  const spoken = guest?.spoken
  if (!spoken) return null
  const { at, by, readBack, calls } = spoken
  return { at, readBack, mine: ids.includes(by), calls: calls !== null }
}

interface Looking {
  /** What was noted of this look. */
  readonly what: readonly Opened[]
  readonly now: Instant
}

/** How old, where whoever booked still looks after the child and what is known of it may be read; and a name, if so wished. */
function toldOfChild(secrets: Secrets, seat: OpenedSeat, { what, now }: Looking) {
  const told = childOf(seat)
  if (!told) return null
  const { appointment, person, child } = seat
  const ids = [appointment.personId, person.id, ...(person.formerIds ?? [])]
  const isKnown = child && relationToChild(child, ids) && mayRead(child, now).ok
  const age = isKnown ? ageOn(child.born, dateOf(now)) : null
  const mayName = told.tells.name && what.includes('name')
  return {
    ageInMonths: age && age.months,
    name: mayName ? openUnder(secrets, ids, 'name', told.other.id, told.other.name) : null,
  }
}

/** What there is to be read of it at this moment. */
function readableOf(seat: OpenedSeat, now: Instant): Opened[] {
  const { appointment, person } = seat
  const window = phoneWindow(appointment)
  const isNear = window !== null && now >= window.from && now < window.until
  const there: Record<Opened, boolean> = {
    'for-whom': true,
    intake: appointment.intake !== null,
    name: (person.guest?.name ?? null) !== null || childOf(seat)?.tells.name === true,
    // Shared results are opened one by one, by their own operation.
    result: false,
    credentials: false,
    // Sent in to be printed, and for its editors.
    writing: false,
    existence: false,
    phone: isNear || mayCallBack(appointment, now) || (person.guest?.phone ?? null) !== null,
  }
  return (Object.keys(there) as Opened[]).filter((one) => there[one])
}

interface Answer {
  readonly questionId: string
  readonly answer: string
}

function readFrom(secrets: Secrets, { appointment, person }: OpenedSeat, what: readonly Opened[]) {
  const { id, personId, forOther, intake } = appointment
  const ids = [personId, ...(person.formerIds ?? [])]
  const open = (field: 'intake' | 'name' | 'phone', recordId: string | null, sealed: string | null | undefined) => {
    if (!what.includes(field) || !sealed) return null
    const opened = openUnder(secrets, ids, field, recordId, sealed)
    if (opened === null) throw new BadSeal()
    return opened
  }
  const answers = open('intake', id, intake)
  return {
    forWhom: forOther === null ? 'self' : (person.others.find(({ id }) => id === forOther)?.kind ?? 'other'),
    intake: answers === null ? [] : (JSON.parse(answers) as readonly Answer[]),
    name: open('name', null, person.guest?.name),
    phone: person.guest?.phone ? open('phone', null, person.guest.phone) : open('phone', id, appointment.phone),
  } as const
}
