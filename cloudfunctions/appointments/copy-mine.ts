import { copyMyAppointments } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { type Appointment, asOf, isOnlyKept } from '#core/domain/scheduling/appointment'
import { handle } from '../_runtime/handle'
import { openUnder } from '../_runtime/personal'
import { listFiledOf } from '../_store/appointments'
import { cutPage } from '../_store/page'
import { findPerson } from '../_store/people'
import { othersOf } from './others'
import { readNames } from './view'

/** As the contract has it. */
const MOST = 50

interface Answer {
  readonly questionId: string
  readonly answer: string
}

/** What opens no more, and what cannot be read, is counted: nobody takes the rest for all there was. */
export const copyMineHandler = handle(copyMyAppointments, async ({ before }, { caller, database, secrets, now }) => {
  const { ids } = caller
  const [person, filed] = await Promise.all([
    findPerson(database, ids, database),
    listFiledOf(database, ids, MOST + 1, before),
  ])
  const own = person.appointments.filter((one) => !isOnlyKept(one) && one.start < (before ?? Infinity))
  const known = new Set(own.map(({ id }) => id))
  const all = [
    ...own.map((row) => ({ row, key: row.start as unknown })),
    ...filed.filter(({ row }) => !row || !known.has(row.id)),
  ].sort((one, other) => Number(other.key) - Number(one.key))
  const { rows, next } = cutPage(all, MOST, ({ key }) => Number(key))
  const appointments = rows.flatMap(({ row }) => row ?? [])
  const { counsellors, sites } = await readNames(database, appointments)
  const others = othersOf(secrets, person, ids)
  let unreadable = rows.length - appointments.length
  if (before === undefined) unreadable += others.filter(({ name }) => name === '').length

  function opened(one: Appointment, field: 'intake' | 'phone'): string | null {
    const sealed = one[field]
    const text = sealed === null ? null : openUnder(secrets, ids, field, one.id, sealed)
    if (sealed !== null && text === null) unreadable += 1
    return text
  }
  function intakeOf(one: Appointment) {
    const { counsellorId, offerId } = one
    const text = opened(one, 'intake')
    if (text === null) return null
    const asked = counsellors.get(counsellorId)?.offers.find(({ id }) => id === offerId)?.intake ?? []
    return (JSON.parse(text) as readonly Answer[]).map(({ questionId, answer }) => ({
      question: asked.find(({ id }) => id === questionId)?.text ?? '',
      answer,
    }))
  }
  return accept({
    since: person.since,
    others,
    missed: person.missed,
    missedForgivenAt: person.missedForgivenAt,
    appointments: appointments.map((one) => ({
      ...asOf(one, now),
      counsellorName: counsellors.get(one.counsellorId)?.name ?? '',
      siteName: sites.get(one.siteId)?.name ?? '',
      forWhom: one.forOther === null ? null : (others.find(({ id }) => id === one.forOther)?.name ?? ''),
      intake: intakeOf(one),
      phone: opened(one, 'phone'),
      feedbackGiven: one.feedbackGiven ?? false,
    })),
    next,
    unreadable,
  })
})
