import { type Grant, nodesOf, nodesUnder } from './relations'

interface Node {
  readonly id: string
  readonly parentId: string | null
}

/** The places somebody keeps: those they manage and all below; what lies above is never theirs. */
export const keptTree = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder(
    nodesOf(grants, 'manager').filter((nodeId) => nodes.some(({ id }) => id === nodeId)),
    nodes,
  )

/** The places whose doors somebody writes for, as an editor: theirs and all below. */
export const editedTree = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder(
    nodesOf(grants, 'editor').filter((nodeId) => nodes.some(({ id }) => id === nodeId)),
    nodes,
  )

interface Site {
  readonly nodeId: string
  readonly closedOn: string | null
}

/** Whether somebody writes for the door of this site; one that was closed has none. */
export const isEdited = ({ nodeId, closedOn }: Site, edited: ReadonlySet<string>): boolean =>
  closedOn === null && edited.has(nodeId)

/** What the door says: an editor may write it. Name, rooms and whether there is a site at all are for managers. */
const ofTheDoor: readonly string[] = ['hours', 'add-closure', 'remove-closure']

/** Whether somebody may change this part of a site. */
export function mayChangeSite(grants: readonly Grant[], nodes: readonly Node[], site: Site, part: string): boolean {
  if (keptTree(grants, nodes).has(site.nodeId)) return true
  return ofTheDoor.includes(part) && isEdited(site, editedTree(grants, nodes))
}
