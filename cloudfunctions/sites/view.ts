import type { OrganisationNode, Site } from '#core/domain/organisation/site'

/** A site with the names of where it lies: the nearest community and street above it, itself included. */
export function describeSite(site: Site, nodes: ReadonlyMap<string, OrganisationNode>) {
  const names = { community: '', street: '' }
  const seen = new Set<string>()
  let node = nodes.get(site.nodeId)
  while (node && !seen.has(node.id)) {
    seen.add(node.id)
    if (names[node.kind] === '') names[node.kind] = node.name
    node = node.parentId === null ? undefined : nodes.get(node.parentId)
  }
  return { ...site, rooms: site.rooms.filter(({ kind }) => kind === 'room'), ...names }
}
