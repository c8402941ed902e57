import { openPerson } from '#core/contracts/staff'
import type { StaffRecord } from '#core/domain/access/staff'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Opened } from '#core/domain/privacy/access-entry'
import { handle } from '../_runtime/handle'
import { findAccess, noteAccess } from '../_store/access-log'
import { listNodes } from '../_store/nodes'
import { managedBy } from './changing'
import { findColleague } from './of-person'
import { describeUnder } from './under'

const openedOf = ({ credentials = [] }: StaffRecord): Opened[] =>
  credentials.length > 0 ? ['name', 'credentials'] : ['name']

/** Their own are nobody's look. */
export const openPersonHandler = handle(openPerson, async ({ staffId }, call) => {
  const { caller, database, secrets, askedAt, newId, write } = call
  const self = caller.ids.includes(staffId)
  const entryId = newId()
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const found = await findColleague(documents, database, grants, staffId)
      if (!found.ok) return found
      if (!self) {
        await noteAccess(documents, {
          ...{ id: entryId, at: now, staffId: person.id, personId: found.value.id, what: openedOf(found.value) },
          ...{ purpose: 'post', role: 'manager' },
        })
      }
      return accept({ value: { id: entryId, record: found.value }, person })
    },
    // It is the same look: nothing is seen that nobody noted.
    async again(documents, id, { grants }): Promise<Decision<{ id: string; record: StaffRecord }, 'staff-unknown'>> {
      if (!self && !(await findAccess(documents, id))) return refuse('staff-unknown')
      const found = await findColleague(documents, database, grants, staffId)
      return found.ok ? accept({ id, record: found.value }) : found
    },
  })
  if (!decision.ok) return decision
  const own = managedBy(caller.grants, await listNodes(database))
  const person = await describeUnder(decision.value.record, own, { database, secrets, now: askedAt })
  return accept({ person, self })
})
