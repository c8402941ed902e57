import { listMyAppointments } from '#core/contracts/appointments'
import { begunFor } from '#core/domain/children/block-begun'
import { careFor } from '#core/domain/children/care'
import { accept } from '#core/domain/decision'
import { unreadOf } from '#core/domain/inbox/entry'
import { MOST_TO_ANSWER } from '#core/domain/inbox/to-answer'
import type { Person } from '#core/domain/people/person'
import { isOnlyKept } from '#core/domain/scheduling/appointment'
import type { Instant } from '#core/domain/time'
import { lookBlocks } from '#core/scales/children/looks'
import { readGaps } from '../_runtime/gaps'
import { handle } from '../_runtime/handle'
import { countNews } from '../_runtime/staff-inbox'
import { readToAnswer } from '../_runtime/to-answer'
import { listFiledOf } from '../_store/appointments'
import { findChildren } from '../_store/children'
import type { Reads } from '../_store/database'
import { findDeletionOf } from '../_store/deletions'
import { pageOf } from '../_store/page'
import { findPerson } from '../_store/people'
import { lookAtMove } from '../_store/record-moves'
import { lookUpStaff } from '../_store/staff'
import { othersOf } from './others'
import { describeAppointments } from './view'

/** As the contract has it. */
const MOST = 50

export const listMineHandler = handle(listMyAppointments, async ({ before }, { caller, database, secrets, now }) => {
  const [person, filed, missing] = await Promise.all([
    findPerson(database, caller.ids, database),
    listFiledOf(database, caller.ids, MOST + 1, before),
    readGaps(database, now),
  ])
  // What is held is no appointment yet.
  const own = person.appointments.filter((one) => !isOnlyKept(one) && isBefore(one.start, before))
  const ids = new Set(own.map(({ id }) => id))
  const all = [
    ...own.map((row) => ({ row, key: row.start as unknown })),
    ...filed.filter(({ row }) => !row || !ids.has(row.id)),
  ].sort((a, b) => Number(b.key) - Number(a.key))
  const { rows, next } = pageOf(all, MOST)
  const listed = person.others.flatMap((other) => (other.kind === 'child' ? [other.id] : []))
  const [appointments, children, waiting, atWork, emptied] = await Promise.all([
    describeAppointments(database, rows, now),
    listed.length > 0 ? findChildren(database, listed) : [],
    readToAnswer(database, person, caller.ids, now),
    countAtWork(database, person, caller.ids, now),
    emptiedAt(database, person, caller.ids),
  ])
  const care = listed.find((id) => children.some((child) => child.id === id && careFor(child, caller.ids, now))) ?? null
  const others = othersOf(secrets, person, caller.ids).map((other) => {
    const child = children.find(({ id }) => id === other.id)
    const begun = child && begunFor(lookBlocks, child, caller.ids, now)
    return begun ? { ...other, begun } : other
  })
  const toAnswer = waiting.slice(0, MOST_TO_ANSWER)
  return accept({
    appointments,
    others,
    care,
    next,
    toAnswer,
    unread: unreadOf(person),
    ...atWork,
    ...emptied,
    ...missing,
  })
})

/** Whoever keeps a calendar looked at what it told before: nobody else has a staff record read for this. */
async function countAtWork(
  database: Reads,
  person: Person,
  ids: readonly [string, ...string[]],
  now: Instant,
): Promise<{ readonly atWork?: number }> {
  if (person.daysRead === undefined) return {}
  return { atWork: await countNews(database, await lookUpStaff(database, ids), person, now) }
}

/** Asked only of whom it may be: who has moved a record, or has nothing here. */
async function emptiedAt(
  database: Reads,
  { move, since, closing }: Person,
  ids: readonly string[],
): Promise<{ readonly emptiedAt?: Instant }> {
  const [moved, deletion] = await Promise.all([
    move === undefined ? null : lookAtMove(database, move),
    since === null || closing !== undefined ? findDeletionOf(database, ids) : null,
  ])
  const isOld = moved !== null && moved.fromId !== null && ids.includes(moved.fromId)
  const ended = isOld && moved.ended && ['moved', 'partly'].includes(moved.ended.as) ? [moved.ended.at] : []
  const all = [...ended, ...(deletion ? [deletion.since] : [])]
  return all.length > 0 ? { emptiedAt: Math.max(...all) } : {}
}

function isBefore(start: Instant, before: Instant | undefined): boolean {
  return before === undefined || start < before
}
