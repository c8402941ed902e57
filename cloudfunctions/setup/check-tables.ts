import { checkTables } from '#core/contracts/setup'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { planned } from './planned'
import { readStanding } from './standing'
import { readTables } from './written'

/** As the contract has it. */
const MOST_FAULTS = 100

export const checkTablesHandler = handle(checkTables, async ({ file }, { caller, database, secrets, now }) => {
  const tables = readTables(file)
  if (!tables.ok) return tables
  const standing = await readStanding({ database, secrets, grants: caller.grants, now })
  const looked = planned(tables.value, standing, 'new')
  if (!looked.ok) return looked
  const { plan, faults, hash } = looked.value
  const isRight = faults.length === 0
  const nameOf = new Map([...standing.nodes, ...plan.nodes].map(({ id, name }) => [id, name]))
  const named = (id: string | null) => (id === null ? '' : (nameOf.get(id) ?? ''))
  return accept({
    faults: faults.slice(0, MOST_FAULTS),
    faulty: faults.length,
    plan: isRight ? hash : null,
    places: isRight ? plan.nodes.map(({ name, kind, parentId }) => ({ name, kind, above: named(parentId) })) : [],
    sites: isRight
      ? plan.sites.map(({ name, kind, nodeId, rooms, openingHours }) => ({
          ...{ name, kind, place: named(nodeId), rooms: rooms.length, hours: openingHours.length > 0 },
        }))
      : [],
    people: isRight
      ? plan.people.map(({ name, role, nodeId, calendar }) => ({
          ...{ name, role, place: named(nodeId), site: calendar?.site.name ?? '' },
        }))
      : [],
  })
})
