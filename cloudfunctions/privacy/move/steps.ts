import { dayRenamed, isNamedIn, renamedIn } from '#core/domain/moving/joining'
import type { RecordMove } from '#core/domain/moving/move'
import { withAppointment } from '#core/domain/people/person'
import { isOnDay } from '#core/domain/privacy/without-person'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { dateOf } from '#core/domain/time'
import type { Secrets } from '../../_runtime/private'
import { listLookIds } from '../../_store/access-log'
import { listAdministrationIds } from '../../_store/administrations'
import { fileAppointment, findFiled, listFiledIds } from '../../_store/appointments'
import { listCallbackIds } from '../../_store/callbacks'
import { listCallsAbout } from '../../_store/calls-to-make'
import { listResultIds } from '../../_store/child-results'
import { listNaming } from '../../_store/children'
import { listContributionIds } from '../../_store/contributions'
import { findDay, saveDay } from '../../_store/counsellor-days'
import type { Documents } from '../../_store/database'
import { savePerson } from '../../_store/people'
import { listOpeningIds } from '../../_store/record-openings'
import { asItLies, putAsItLies } from '../../_store/rows'
import type { CollectionName } from '../../_store/schema'
import { listEntryIds } from '../../_store/waiting-entries'
import { type Both, findBoth, idsOf, sealedAnew } from './begin'
import type { Call } from './carry-on'

/** One thing to move; false where by now there was nothing to. */
export type Step = (documents: Documents, both: Both) => Promise<boolean>

const MOST_OF_A_CHILD = 1000
/** Of one run; the others are found by the next. */
const MOST_CHILDREN = 20

/** What is still to be moved, the first `most`: appointments first, since staff may write beside them what is theirs. */
export async function stepsFor(call: Call, move: RecordMove, most: number): Promise<Step[]> {
  const { database, secrets } = call
  const { from, to } = await findBoth(database, database, move)
  const ids = idsOf(from)
  const [filed, callbacks, calls, sentIn, results, looks, openings, children, waiting] = await Promise.all([
    listFiledIds(database, ids, most),
    listCallbackIds(database, ids, most),
    listCallsAbout(database, ids, most),
    listContributionIds(database, ids, most),
    listAdministrationIds(database, ids, most),
    listLookIds(database, ids, most),
    listOpeningIds(database, ids, most),
    listNaming(database, ids, MOST_CHILDREN),
    listEntryIds(database, ids, most),
  ])
  const ofList = from.others.flatMap(({ id, kind }) => (kind === 'child' ? [id] : []))
  const listed = from.asChild === undefined ? ofList : [from.asChild, ...ofList]
  const all = [
    ...from.appointments.map(({ id }) => appointment(secrets, id)),
    ...filed.map((id) => filedOne(secrets, id)),
    ...waiting.map(waitingEntry),
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
const named = (collection: CollectionName, ids: readonly string[]): Step[] =>
  ids.map((id) => async (documents, { from, to }) => {
    const found = await asItLies(documents, collection, id)
    if (!found) return false
    await putAsItLies(documents, collection, renamedIn(found, idsOf(from), to.id))
    return true
  })

/** After what was offered to them by it, which is read where the person is. */
const waitingEntry =
  (id: string): Step =>
  async (documents, both) => {
    const found = await asItLies(documents, 'waiting-entries', id)
    const offered = (found?.offered as { readonly appointmentId?: string } | null | undefined)?.appointmentId
    if (both.from.appointments.some((one) => one.id === offered)) return false
    return (await named('waiting-entries', [id])[0]?.(documents, both)) ?? false
  }

const childOne =
  (id: string): Step =>
  async (documents, both) => {
    if (isNamedIn(await asItLies(documents, 'children', id), idsOf(both.to))) return false
    return (await named('children', [id])[0]?.(documents, both)) ?? false
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
    if (isNamedIn(child, ids)) all.push(childOne(childId))
  }
  return all
}

async function renameOnDay(documents: Documents, one: Appointment, toId: string): Promise<void> {
  const day = await findDay(documents, one.counsellorId, dateOf(one.start))
  if (day && isOnDay(day, one.id)) await saveDay(documents, dayRenamed(day, one.id, toId))
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
  (secrets: Secrets, id: string): Step =>
  async (documents, both) => {
    const { from, to } = both
    const one = from.appointments.find((each) => each.id === id)
    if (!one) return false
    await renameOnDay(documents, one, to.id)
    await savePerson(documents, { ...from, appointments: from.appointments.filter((each) => each.id !== id) })
    await savePerson(documents, withAppointment(to, moved(secrets, both, one)))
    return true
  }

const filedOne =
  (secrets: Secrets, id: string): Step =>
  async (documents, both) => {
    const one = await findFiled(documents, id).catch(() => null)
    if (!one) return (await named('appointments', [id])[0]?.(documents, both)) ?? false
    await renameOnDay(documents, one, both.to.id)
    await fileAppointment(documents, moved(secrets, both, one))
    return true
  }
