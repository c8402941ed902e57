import type { LineArea } from '../hotlines/line'
import { type Grant, nodesUnder } from './relations'

interface Node {
  readonly id: string
  readonly parentId: string | null
}

/** What a keeper of lines keeps: the places under theirs; at the top of the organisation also all that is no place of ours. */
export interface KeptPlaces {
  readonly nodeIds: ReadonlySet<string>
  readonly everywhere: boolean
}

/** By any grant of an operation for keepers of lines. */
export function keptPlaces(grants: readonly Grant[], nodes: readonly Node[]): KeptPlaces {
  const own = grants.map(({ nodeId }) => nodeId)
  return {
    nodeIds: nodesUnder(own, nodes),
    everywhere: nodes.some(({ id, parentId }) => parentId === null && own.includes(id)),
  }
}

/** A line of the whole country, or of somewhere else, is everybody's here: whoever keeps it answers for all of them. */
export function mayKeepLine({ nodeIds, everywhere }: KeptPlaces, area: LineArea | null): boolean {
  return area === null || area.nodeId === null ? everywhere : nodeIds.has(area.nodeId)
}
