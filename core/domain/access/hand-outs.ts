import { type Grant, nodesOf, nodesUnder } from './relations'

interface Node {
  readonly id: string
  readonly parentId: string | null
}

/** The places where somebody hands out kits, and sees how many were: those they manage or work at, and all below. */
export const handOutPlaces = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder([...nodesOf(grants, 'manager'), ...nodesOf(grants, 'care-worker')], nodes)
