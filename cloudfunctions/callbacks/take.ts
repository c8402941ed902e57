import { takeCallback } from '#core/contracts/callbacks'
import { isHeld, take } from '#core/domain/callbacks/calling'
import type { Callback } from '#core/domain/callbacks/request'
import { accept, refuse } from '#core/domain/decision'
import type { AccessEntry, Opened } from '#core/domain/privacy/access-entry'
import { handle } from '../_runtime/handle'
import { BadSeal } from '../_runtime/private'
import { noteAccess } from '../_store/access-log'
import { saveCallback } from '../_store/callbacks'
import { listNodes } from '../_store/nodes'
import { tellPerson } from '../_store/told'
import { findOwnPlaces } from './change'
import { nameSites } from './places'
import { describeQueued, openField } from './view'

/** As the store has it. */
const MOST_LOOKS = 100

/** What is opened of it, as the person will read it. */
const openedOf = ({ about }: Callback): Opened[] => ['name', 'phone', ...(about === null ? [] : (['intake'] as const))]

export const takeHandler = handle(takeCallback, async ({ callbackId }, { caller, database, secrets, newId, write }) => {
  const nodes = await listNodes(database)
  const entryId = newId()
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const found = await findOwnPlaces(documents, callbackId, { grants, nodes, now })
      if (!found) return refuse('callback-unknown')
      const taken = take(found, person.id, now)
      if (!taken.ok) return taken
      const request = { ...taken.value, looks: [...taken.value.looks, entryId].slice(-MOST_LOOKS) }
      const what = openedOf(request)
      const entry: AccessEntry = {
        ...{ id: entryId, at: now, staffId: person.id, personId: request.personId, what, purpose: 'call-back' },
        role: 'care-worker',
      }
      await noteAccess(documents, entry)
      await saveCallback(documents, request)
      const told = { personId: request.personId, kind: 'call-taken', ref: request.id, at: now } as const
      const acting = { person, ids: caller.ids }
      return accept({ value: request, person: await tellPerson(database, documents, acting, told) })
    },
    // It is the same look, for as long as it is theirs.
    async again(documents, id, { person, now, grants }) {
      const found = await findOwnPlaces(documents, id, { grants, nodes, now })
      if (!found) return refuse('callback-unknown')
      const taken = take(found, person.id, now)
      if (!taken.ok) return taken
      return isHeld(found, now) ? accept(found) : refuse('attempt-over')
    },
  })
  if (!decision.ok) return decision
  const request = decision.value
  const [number, name] = [openField(secrets, request, 'number'), openField(secrets, request, 'name')]
  if (number === null || name === null) throw new BadSeal()
  const nameOf = await nameSites(database, [request.siteId])
  const { callerIs, message, toOther } = request
  return accept({
    request: describeQueued(request, caller.ids, nameOf(request.siteId)),
    ...{ number, name, callerIs, message, toOther },
    ownCaller: openField(secrets, request, 'ownCaller'),
    about: openField(secrets, request, 'about'),
  })
})
