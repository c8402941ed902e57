import type { OrganisationNode, Site } from '#core/domain/organisation/site'

/** More than any town is deep. */
const DEEPEST = 10

/** The place a site is at and all above it, nearest first. A circle of nodes, which nobody should store, ends. */
export function placesOf({ nodeId }: Site, nodes: ReadonlyMap<string, OrganisationNode>): OrganisationNode[] {
  const found = new Set<OrganisationNode>()
  let node = nodes.get(nodeId)
  while (node && !found.has(node) && found.size < DEEPEST) {
    found.add(node)
    node = node.parentId === null ? undefined : nodes.get(node.parentId)
  }
  return [...found]
}

/** A site with the names of where it lies: the nearest community and street above it, itself included. */
export function describeSite(site: Site, nodes: ReadonlyMap<string, OrganisationNode>) {
  const names = { community: '', street: '' }
  for (const { kind, name } of placesOf(site, nodes)) if (names[kind] === '') names[kind] = name
  return { ...site, rooms: site.rooms.filter(({ kind }) => kind === 'room'), ...names }
}
