import type { OrganisationNode } from '../organisation/node'
import { upFrom } from '../organisation/tree'

export type FoundPlace = OrganisationNode | 'place-unknown' | 'place-ambiguous'

/**
 * A place by its name, or by the names on the way to it (`友爱街道/丽水社区`), among those that somebody keeps and that are
 * not closed.
 */
export function findPlace(written: string, nodes: readonly OrganisationNode[], own: ReadonlySet<string>): FoundPlace {
  const way = written
    .split(/[/／>＞]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const found = nodes.filter(({ id, closedOn, name }) => {
    if (closedOn !== null || !own.has(id) || name !== way.at(-1)) return false
    const above = upFrom(id, byId)
    return way.slice(0, -1).every((one, at) => above[way.length - 1 - at]?.name === one)
  })
  const [first, ...more] = found
  if (!first) return 'place-unknown'
  return more.length > 0 ? 'place-ambiguous' : first
}
