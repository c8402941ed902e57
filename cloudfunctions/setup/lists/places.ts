import { kindNames, roomKindNames, siteKindNames } from '#core/content/place-names'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Site } from '#core/domain/organisation/site'
import { placeColumns } from '#core/domain/setup/columns'
import { weekText } from '#core/domain/setup/written-week'
import { type Asking, type Rows, readPlaces } from './kept'

const roomsText = ({ rooms }: Site) =>
  rooms.map(({ name, kind }) => (kind === 'equipment' ? `${name}（设备）` : name)).join('、')

/** Places and their sites, as they are brought: the same columns, and since when one is closed. */
export async function listPlaces(asking: Asking): Promise<Rows> {
  const { nodes, own, sites, nameOf } = await readPlaces(asking)
  const begin = ({ name, kind, parentId }: OrganisationNode) => [
    ...[parentId !== null && own.has(parentId) ? nameOf(parentId) : '', name, kindNames[kind]],
  ]
  const rows = nodes
    .filter(({ id }) => own.has(id))
    .flatMap((node) => {
      const here = sites.filter(({ nodeId }) => nodeId === node.id)
      if (here.length === 0) return [[...begin(node), '', '', '', '', '', '', node.closedOn ?? '']]
      return here.map((site) => [
        ...[...begin(node), site.name, siteKindNames[site.kind], site.address, site.phone ?? '', roomsText(site)],
        ...[weekText(site.openingHours), site.closedOn ?? node.closedOn ?? ''],
      ])
    })
  return [[...Object.values(placeColumns), '停用'], ...rows]
}

/** Rooms, and what is used in them. */
export async function listRooms(asking: Asking): Promise<Rows> {
  const { sites, nameOf } = await readPlaces(asking)
  const rows = sites.flatMap((site) =>
    site.rooms.map(({ name, kind }) => [nameOf(site.nodeId), site.name, name, roomKindNames[kind]]),
  )
  return [['地方', '站点', '名称', '类别'], ...rows]
}
