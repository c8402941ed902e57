import { listMyAppointments } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import type { Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listFiledOf } from '../_store/appointments'
import { pageOf } from '../_store/page'
import { findPerson } from '../_store/people'
import { othersOf } from './others'
import { describeAppointments } from './view'

/** As the contract has it. */
const MOST = 50

export const listMineHandler = handle(listMyAppointments, async ({ before }, { caller, database, secrets, now }) => {
  const [person, filed] = await Promise.all([
    findPerson(database, caller.ids, database),
    listFiledOf(database, caller.ids, MOST + 1, before),
  ])
  // What is held is no appointment yet.
  const own = person.appointments.filter((one) => one.status !== 'held' && isBefore(one.start, before))
  const ids = new Set(own.map(({ id }) => id))
  const all = [
    ...own.map((row) => ({ row, key: row.start as unknown })),
    ...filed.filter(({ row }) => !row || !ids.has(row.id)),
  ].sort((a, b) => Number(b.key) - Number(a.key))
  const { rows, next } = pageOf(all, MOST)
  const appointments = await describeAppointments(database, rows, now)
  return accept({ appointments, others: othersOf(secrets, person, caller.ids), next })
})

function isBefore(start: Instant, before: Instant | undefined): boolean {
  return before === undefined || start < before
}
