import { type Grant, nodesOf, nodesUnder } from './relations'

interface Node {
  readonly id: string
  readonly parentId: string | null
}

/** The places whose requests somebody sees and calls: those under where they are care workers. */
export function calledFrom(grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> {
  return nodesUnder(nodesOf(grants, 'care-worker'), nodes)
}
