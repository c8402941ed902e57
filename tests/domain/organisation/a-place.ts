import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Room, Site } from '#core/domain/organisation/site'

/** A community at the top of what is looked at, open; all names made up. */
export function aPlace(change: Partial<OrganisationNode> = {}): OrganisationNode {
  const { id = 'n1' } = change
  return {
    ...{ id, kind: 'community', name: '示例社区', parentId: null, settings: {}, closedOn: null, revision: 1 },
    ...change,
  }
}

export const aRoom = (id: string, name: string, kind: Room['kind'] = 'room'): Room => ({ id, name, kind })

/** A counselling room at `n1`: one room, open on Mondays from nine to twelve. */
export function aSite(change: Partial<Site> = {}): Site {
  return {
    ...{ id: 's1', nodeId: 'n1', name: '示例小屋', kind: 'counselling-room', address: '示例路一号', phone: null },
    ...{ rooms: [aRoom('r1', '谈话室')], openingHours: [{ weekday: 1, from: 540, until: 720 }], closures: [] },
    ...{ settings: {}, closedOn: null, revision: 1 },
    ...change,
  }
}
