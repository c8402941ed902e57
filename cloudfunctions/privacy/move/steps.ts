import { dayRenamed, isNamedIn, renamedIn } from '#core/domain/moving/joining'
import type { MovedKind, RecordMove } from '#core/domain/moving/move'
import { newcomer, withAppointment } from '#core/domain/people/person'
import { isOnDay } from '#core/domain/privacy/without-person'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { dayIdOf } from '#core/domain/scheduling/day'
import { dateOf } from '#core/domain/time'
import type { Secrets } from '../../_runtime/private'
import { listLooksToMove } from '../../_store/access-log'
import { listAdministrationIds } from '../../_store/administrations'
import { fileAppointment, findFiled, listFiledIds } from '../../_store/appointments'
import { listCallbackIds } from '../../_store/callbacks'
import { listCallsAbout } from '../../_store/calls-to-make'
import { listResultIds } from '../../_store/child-results'
import { listNaming } from '../../_store/children'
import { listContributionIds } from '../../_store/contributions'
import { findDay, saveDay } from '../../_store/counsellor-days'
import type { Documents } from '../../_store/database'
import { findPerson, savePerson } from '../../_store/people'
import { listOpeningIds } from '../../_store/record-openings'
import { asItLies, BadRow, putAsItLies } from '../../_store/rows'
import type { CollectionName } from '../../_store/schema'
import { listEntryIds } from '../../_store/waiting-entries'
import { type Both, idsOf, sealedAnew } from './begin'
import type { Call } from './carry-on'

/** Moves one thing; false where by now there was nothing to. */
type Moving = (documents: Documents, both: Both) => Promise<boolean>

/** One thing to move. */
export interface Step {
  readonly kind: MovedKind
  readonly run: Moving
}

const MOST_OF_A_CHILD = 1000
/** Of one run; the others are found by the next. */
const MOST_CHILDREN = 20

/** What is still to be moved, the first `most`: appointments first, since staff may write beside them what is theirs. */
export async function stepsFor(call: Call, move: RecordMove, most: number): Promise<Step[]> {
  const { database, secrets } = call
  const from = await findPerson(database, [move.fromId ?? ''], database)
  // What is left is named also where the new account cannot be read; each thing is looked at with both before it moves.
  const to = await findPerson(database, [move.toId], database).catch(() => newcomer(move.toId))
  const ids = idsOf(from)
  const [filed, callbacks, calls, sentIn, results, looks, openings, children, waiting] = await Promise.all([
    listFiledIds(database, ids, most),
    listCallbackIds(database, ids, most),
    listCallsAbout(database, ids, most),
    listContributionIds(database, ids, most),
    listAdministrationIds(database, ids, most),
    listLooksToMove(database, ids, most),
    listOpeningIds(database, ids, most),
    listNaming(database, ids, MOST_CHILDREN),
    listEntryIds(database, ids, most),
  ])
  const ofList = from.others.flatMap(({ id, kind }) => (kind === 'child' ? [id] : []))
  const listed = from.asChild === undefined ? ofList : [from.asChild, ...ofList]
  const all = [
    ...from.appointments.map(({ id }) => ({ kind: 'appointments' as const, run: appointment(secrets, id) })),
    ...filed.map((id) => ({ kind: 'appointments' as const, run: filedOne(secrets, id) })),
    ...waiting.map((id) => ({ kind: 'waiting-entries' as const, run: waitingEntry(id) })),
    ...named('callbacks', callbacks),
    ...named('calls-to-make', calls),
    ...named('contributions', sentIn),
    ...named('administrations', results),
    ...(await childrenOf(call, new Set([...children, ...listed]), { from, to })),
    ...named('access-log', looks),
    ...named('record-openings', openings),
  ]
  return all.slice(0, most)
}

/** A document that says whose it is and seals nothing to them: also one that cannot be read goes along. */
const named = (kind: MovedKind, ids: readonly string[]): Step[] => ids.map((id) => ({ kind, run: renaming(kind, id) }))

const renaming =
  (collection: CollectionName, id: string): Moving =>
  async (documents, { from, to }) => {
    const found = await asItLies(documents, collection, id)
    if (!found) return false
    await putAsItLies(documents, collection, renamedIn(found, idsOf(from), to.id))
    return true
  }

/** After what was offered to them by it, which is read where the person is. */
const waitingEntry =
  (id: string): Moving =>
  async (documents, both) => {
    const found = await asItLies(documents, 'waiting-entries', id)
    const offered = (found?.offered as { readonly appointmentId?: string } | null | undefined)?.appointmentId
    if (both.from.appointments.some((one) => one.id === offered)) return false
    return renaming('waiting-entries', id)(documents, both)
  }

const childOne =
  (id: string): Moving =>
  async (documents, both) => {
    if (isNamedIn(await asItLies(documents, 'children', id), idsOf(both.to))) return false
    return renaming('children', id)(documents, both)
  }

/** Found by their naming the old account, and by its own list: of before there is no index of who is named. */
async function childrenOf({ database }: Call, childIds: ReadonlySet<string>, both: Both): Promise<Step[]> {
  const ids = idsOf(both.from)
  const all: Step[] = []
  for (const childId of childIds) {
    const child = await asItLies(database, 'children', childId)
    // One that names both stays as it lies, with all that is kept with it: nobody may come out as guardian and child.
    if (isNamedIn(child, idsOf(both.to)) && isNamedIn(child, ids)) continue
    for (const resultId of await listResultIds(database, childId, MOST_OF_A_CHILD)) {
      if (isNamedIn(await asItLies(database, 'child-results', resultId), ids))
        all.push(...named('child-results', [resultId]))
    }
    // What is kept with a child is found through it, so it goes before.
    if (isNamedIn(child, ids)) all.push({ kind: 'children', run: childOne(childId) })
  }
  return all
}

/** A day that cannot be read is renamed in as it lies: one bad row holds nobody's record fast. */
async function renameOnDay(documents: Documents, one: Appointment, both: Both): Promise<void> {
  const date = dateOf(one.start)
  try {
    const day = await findDay(documents, one.counsellorId, date)
    if (day && isOnDay(day, one.id)) await saveDay(documents, dayRenamed(day, one.id, both.to.id))
  } catch (error) {
    if (!(error instanceof BadRow)) throw error
    await renaming('counsellor-days', dayIdOf(one.counsellorId, date))(documents, both)
  }
}

function moved(secrets: Secrets, both: Both, one: Appointment): Appointment {
  const anew = (field: 'intake' | 'phone') => {
    const sealed = one[field]
    return sealed === null ? null : sealedAnew(secrets, both, field, one.id, sealed)
  }
  return { ...one, personId: both.to.id, intake: anew('intake'), phone: anew('phone') }
}

/** With the counsellor's day, so that whoever reads the day finds it where the day says. */
const appointment =
  (secrets: Secrets, id: string): Moving =>
  async (documents, both) => {
    const { from, to } = both
    const one = from.appointments.find((each) => each.id === id)
    if (!one) return false
    await renameOnDay(documents, one, both)
    await savePerson(documents, { ...from, appointments: from.appointments.filter((each) => each.id !== id) })
    await savePerson(documents, withAppointment(to, moved(secrets, both, one)))
    return true
  }

const filedOne =
  (secrets: Secrets, id: string): Moving =>
  async (documents, both) => {
    const one = await findFiled(documents, id).catch(() => null)
    if (!one) return renaming('appointments', id)(documents, both)
    await renameOnDay(documents, one, both)
    await fileAppointment(documents, moved(secrets, both, one))
    return true
  }
