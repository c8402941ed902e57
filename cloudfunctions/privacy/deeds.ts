import { mayDoForChild } from '#core/domain/access/child'
import { moveWithout } from '#core/domain/moving/deciding'
import type { Person } from '#core/domain/people/person'
import type { Deletion } from '#core/domain/privacy/deletion'
import {
  childWithout,
  dayWithout,
  isOnDay,
  isOthersToo,
  resultWithout,
  standsTo,
} from '#core/domain/privacy/without-person'
import { openingWithout } from '#core/domain/records/judging'
import { type Appointment, asOf, isLive } from '#core/domain/scheduling/appointment'
import { cancel } from '#core/domain/scheduling/cancel'
import { dateOf, type Instant } from '#core/domain/time'
import { findAccess, listLookIds, noteAccess, removeAccess } from '../_store/access-log'
import { listAdministrationIds, removeAdministration } from '../_store/administrations'
import { findFiled, listFiledIds, removeFiled } from '../_store/appointments'
import { findCallback, listCallbackIds, removeCallback } from '../_store/callbacks'
import { listCallsAbout, removeCallToMake } from '../_store/calls-to-make'
import { findChildResult, listResultIds, saveChildResult } from '../_store/child-results'
import { findChild, listNaming, saveChildRow } from '../_store/children'
import { findContribution, listContributionIds, removeContribution } from '../_store/contributions'
import { findDay, saveDay } from '../_store/counsellor-days'
import type { Documents } from '../_store/database'
import { removeMade } from '../_store/made-piece'
import { readStored, savePerson } from '../_store/people'
import { readTaken, savePlaces } from '../_store/places'
import { findMove, listMoveIds, removeMove, saveMove } from '../_store/record-moves'
import { findOpening, listOpeningIds, removeOpening, saveOpening } from '../_store/record-openings'
import { listEntryIds, removeEntry } from '../_store/waiting-entries'
import type { Call, Deed } from './go-on'

const MOST_OF_A_CHILD = 1000
/** Of one run; the others are found by the next. */
const MOST_CHILDREN = 20

/** A conversation that is under way is waited for: then it took place. */
const isUnderWay = (one: Appointment, now: Instant) => isLive(asOf(one, now), now) && one.start <= now && now < one.end

export const hasOpen = ({ appointments }: Person): boolean => appointments.length > 0

/** What is to be done for this deletion as it stands, the first `most`. */
export async function deedsFor(call: Call, deletion: Deletion, most: number): Promise<Deed[]> {
  const { database, now } = call
  const { ids } = deletion
  const person = await readStored(database, deletion.id)
  const own = (person?.appointments ?? []).filter((one) => !isUnderWay(one, now))
  const [results, filed, callbacks, sentIn, calls, waiting, looks, openings, moves] = await Promise.all([
    listAdministrationIds(database, ids, most),
    listFiledIds(database, ids, most),
    listCallbackIds(database, ids, most),
    listContributionIds(database, ids, most),
    listCallsAbout(database, ids, most),
    listEntryIds(database, ids, most),
    listLookIds(database, ids, most),
    listOpeningIds(database, ids, most),
    listMoveIds(database, ids, most),
  ])
  const deeds = [
    ...own.map((one) => (isComing(one, now) ? cancelling(call, one.id) : leaving(call, one.id))),
    ...callbacks.map(callback),
    ...sentIn.map(contribution),
    ...calls.map(callToMake),
    ...waiting.map(waitingEntry),
    ...results.map(result),
    ...(await childrenOf(call, deletion)),
    ...filed.map((id) => unfiling(call, id)),
    ...looks.map(look),
    ...openings.map(opening),
    ...moves.map(move),
  ]
  return deeds.slice(0, most)
}

const isComing = (one: Appointment, now: Instant) => isLive(asOf(one, now), now) && one.start > now

/** By the same rule as when the person does it: the place is free for others in the same writing. */
function cancelling({ database, clock }: Call, id: string): Deed {
  return {
    kind: 'cancelled',
    async act(documents, deletion) {
      const person = await readStored(documents, deletion.id)
      const appointment = person?.appointments.find((one) => one.id === id)
      if (!person || !appointment) return null
      const taken = await readTaken(database, documents, appointment)
      const cancelled = cancel({ appointment, person, ...taken, now: clock() })
      if (!cancelled.ok) return null
      await savePlaces(documents, cancelled.value)
      await savePerson(documents, cancelled.value.person)
      return {}
    },
  }
}

async function takeOffDay(documents: Documents, one: Appointment, as: string, now: Instant): Promise<void> {
  const day = await findDay(documents, one.counsellorId, dateOf(one.start))
  if (day && isOnDay(day, one.id)) await saveDay(documents, dayWithout(day, one.id, as, now))
}

function leaving({ clock }: Call, id: string): Deed {
  return {
    kind: 'appointments',
    async act(documents, deletion) {
      const person = await readStored(documents, deletion.id)
      const one = person?.appointments.find((each) => each.id === id)
      if (!person || !one || isComing(one, clock())) return null
      await takeOffDay(documents, one, deletion.as ?? '', clock())
      await savePerson(documents, { ...person, appointments: person.appointments.filter((each) => each.id !== id) })
      return {}
    },
  }
}

function unfiling({ clock }: Call, id: string): Deed {
  return {
    kind: 'appointments',
    async act(documents, deletion) {
      // One that cannot be read goes as well.
      const one = await findFiled(documents, id).catch(() => null)
      if (one) await takeOffDay(documents, one, deletion.as ?? '', clock())
      await removeFiled(documents, id)
      return {}
    },
  }
}

const result = (id: string): Deed => ({
  kind: 'results',
  async act(documents) {
    await removeAdministration(documents, id)
    return {}
  },
})

const callback = (id: string): Deed => ({
  kind: 'callbacks',
  async act(documents) {
    const found = await findCallback(documents, id).catch(() => null)
    for (const entryId of found?.looks ?? []) await removeAccess(documents, entryId)
    await removeCallback(documents, id)
    return {}
  },
})

const callToMake = (id: string): Deed => ({
  kind: null,
  async act(documents) {
    await removeCallToMake(documents, id)
    return {}
  },
})

/** What was offered is a held appointment of theirs, and goes as such. */
const waitingEntry = (id: string): Deed => ({
  kind: null,
  async act(documents) {
    await removeEntry(documents, id)
    return {}
  },
})

/** With the draft that was made of it; what readers read already stays, as they wished to be named. */
const contribution = (id: string): Deed => ({
  kind: 'contributions',
  async act(documents) {
    const found = await findContribution(documents, id).catch(() => null)
    for (const entryId of found?.looks ?? []) await removeAccess(documents, entryId)
    if (found) await removeMade(documents, found)
    await removeContribution(documents, id)
    return {}
  },
})

const look = (id: string): Deed => ({
  kind: 'looks',
  async act(documents, { as }) {
    const entry = await findAccess(documents, id).catch(() => undefined)
    // It went with what it was a look at.
    if (entry === null) return null
    if (entry && as !== null) await noteAccess(documents, { ...entry, personId: as })
    else await removeAccess(documents, id)
    return {}
  },
})

/** Who opened a record in an emergency stays to be judged; whose it was, and what was written of it, does not. */
const opening = (id: string): Deed => ({
  kind: null,
  async act(documents, { as }) {
    const found = await findOpening(documents, id).catch(() => null)
    if (found && as !== null) await saveOpening(documents, openingWithout(found, as))
    else await removeOpening(documents, id)
    return {}
  },
})

/** The same of one that a record was moved by, or was to be. */
const move = (id: string): Deed => ({
  kind: null,
  async act(documents, { ids, as }) {
    const found = await findMove(documents, id).catch(() => null)
    if (found?.asked && as !== null) await saveMove(documents, moveWithout(found, ids, as))
    else await removeMove(documents, id)
    return {}
  },
})

/**
 * Of each child that is left: first what lies with it, then the record; it stands on the list until both are done. Of one
 * they were taken off, or left, nothing leads there from their own document: it is found by their being named in it.
 */
async function childrenOf({ database, clock }: Call, { ids, childIds, as }: Deletion): Promise<Deed[]> {
  const all: Deed[] = []
  const naming = await listNaming(database, ids, MOST_CHILDREN)
  for (const childId of new Set([...childIds, ...naming])) {
    const child = await findChild(database, childId)
    const stands = child !== null && !child.forgotten && standsTo(child, ids)
    const stays = child !== null && !child.forgotten && (!stands || isOthersToo(child, ids))
    if (stays) {
      for (const resultId of await listResultIds(database, childId, MOST_OF_A_CHILD)) {
        const found = await findChildResult(database, resultId).catch(() => null)
        if (found && resultWithout(found, ids, as ?? '') !== found) all.push(namelessResult(resultId))
      }
    }
    all.push({
      kind: stands ? (stays ? 'left-children' : 'children') : null,
      async act(documents, deletion) {
        const left = { childIds: deletion.childIds.filter((one) => one !== childId) }
        const found = await findChild(documents, childId)
        if (found && !found.forgotten) {
          const may = mayDoForChild('forget', found, ids, clock())
          const deletesOwn = may.ok && may.value.as === 'self'
          await saveChildRow(documents, childWithout(found, ids, deletion.as ?? '', deletesOwn))
        }
        return left
      },
    })
  }
  return all
}

const namelessResult = (id: string): Deed => ({
  kind: null,
  async act(documents, { ids, as }) {
    const found = await findChildResult(documents, id)
    if (found) await saveChildResult(documents, resultWithout(found, ids, as ?? ''))
    return {}
  },
})
