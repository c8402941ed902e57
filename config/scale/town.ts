import { sampleWorld } from '../../core/content/sample/index'
import type { Weekday } from '../../core/domain/time'
import { aCounsellor, anAdministration, aPerson, asStored, mondayAt } from '../../tests/support/makers'
import type { World } from '../../tests/support/world'
import { idLike, personIdLike } from './ids'

/** How large a city is: everything in it hangs below the sample's street, so that its people see all of it. */
export interface Size {
  readonly communities: number
  readonly sites: number
  readonly counsellors: number
  readonly residents: number
}

const ids = (name: string, count: number) => Array.from({ length: count }, (_, at) => idLike(name, at))
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5]
const hours = weekdays.flatMap((weekday) => [
  { weekday, from: 9 * 60, until: 12 * 60 },
  { weekday, from: 13 * 60, until: 18 * 60 },
])

/** Grows the sample's street, past the functions: documents as they would lie there, of people with a kept result each. */
export async function grow(world: World, { communities, sites, counsellors, residents }: Size): Promise<void> {
  const [, node] = sampleWorld.nodes
  const [site] = sampleWorld.sites
  const [member] = (await world.documents('staff')).filter(({ _id }) => _id === world.personId('sample-counsellor'))
  const [row] = (await world.documents('sites')).filter(({ _id }) => _id === site?.id)
  if (!node || !site || !member || !row) throw new Error('the sample has a site and somebody who works there')
  const { _id: _, ...storedSite } = row
  const { _id: __, ...work } = member
  const communityIds = ids('n', communities)
  const siteIds = ids('s', sites)
  const counsellorIds = ids('c', counsellors)
  await together(world, 'nodes', communityIds, (id) => ({ ...node, id, name: `测量社区 ${id.slice(0, 6)}` }))
  await together(world, 'sites', siteIds, (id, at) => ({
    ...storedSite,
    id,
    nodeId: communityIds[at % communities] ?? node.id,
    name: `测量站点 ${id.slice(0, 6)}`,
    rooms: [{ id: `${id}-room`, name: '一号', kind: 'room' }],
  }))
  await together(world, 'counsellors', counsellorIds, (id, at) => {
    const siteId = siteIds[at % sites] ?? site.id
    const terms = { siteId, roomId: `${siteId}-room`, hours, sessionMinutes: 60, gapMinutes: 0 }
    return asStored(aCounsellor({ id, name: '测量（虚构）' }, terms))
  })
  await together(world, 'staff', counsellorIds, (counsellorId, at) => ({
    ...work,
    // Nobody who lives there.
    id: personIdLike(-1 - at),
    grants: [{ role: 'counsellor', nodeId: communityIds[at % communities], counsellorId }],
  }))
  const people = Array.from({ length: residents }, (_, at) => personIdLike(at))
  await together(world, 'people', people, (id) => aPerson({ id, since: 0 }))
  await together(world, 'administrations', people, (personId, at) =>
    anAdministration({ id: idLike('k', at), personId, completedAt: mondayAt(5) }),
  )
}

const AT_ONCE = 500

/** A document of each, some hundred with a call. */
export async function together<One>(
  world: World,
  collection: Parameters<World['add']>[0],
  all: readonly One[],
  of: (one: One, at: number) => { readonly id: string },
): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await world.add(
      collection,
      all.slice(from, from + AT_ONCE).map((one, at) => of(one, from + at)),
    )
  }
}
