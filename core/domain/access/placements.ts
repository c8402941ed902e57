import { type Grant, type Node, nodesOf, nodesUnder } from './relations'

/** The places whose codes somebody hangs up and takes down: those they manage or work at, and all below. */
export const placementNodes = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder([...nodesOf(grants, 'manager'), ...nodesOf(grants, 'care-worker')], nodes)

/** The post by which somebody does that at this place; null where they have none there. */
export function postAt(grants: readonly Grant[], nodeId: string, nodes: readonly Node[]): Grant | null {
  const posts = grants.filter(({ role }) => role === 'manager' || role === 'care-worker')
  return posts.find((post) => nodesUnder([post.nodeId], nodes).has(nodeId)) ?? null
}
