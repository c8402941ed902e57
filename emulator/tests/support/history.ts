/** What happened to keys that are only ever appended to, so that each value tells who wrote it and after whom. */
export interface Transacted {
  name: string
  /** Each key as it was first read, before anything of one's own. */
  reads: Map<string, string[]>
  writes: Set<string>
}

interface Edge {
  from: string
  to: string
  /** `rw`: the first read what the second replaced. The others: the second saw, or came on top of, the first. */
  kind: 'ww' | 'wr' | 'rw'
}

/**
 * Who must have come before whom, from what the committed transactions read and what the keys hold in the end (Adya's
 * direct serialisation graph). Throws when somebody read what was never committed.
 */
export function dependencies(committed: readonly Transacted[], final: ReadonlyMap<string, readonly string[]>): Edge[] {
  const edges: Edge[] = []
  for (const [key, values] of final) {
    const order = values.filter((name, at) => name !== values[at - 1])
    order.slice(1).forEach((to, at) => {
      edges.push({ from: order[at] as string, to, kind: 'ww' })
    })
    for (const { name, reads } of committed) {
      const seen = reads.get(key)
      if (!seen) continue
      if (seen.some((writer, at) => writer !== values[at]))
        throw new Error(`${name} read of ${key} what was never there`)
      const last = seen.at(-1)
      if (last !== undefined) edges.push({ from: last, to: name, kind: 'wr' })
      const next = order[last === undefined ? 0 : order.indexOf(last) + 1]
      if (next !== undefined && next !== name) edges.push({ from: name, to: next, kind: 'rw' })
    }
  }
  return edges
}

/** Every order of the transactions breaks one of these: there is none that explains what was seen. */
export const hasCycle = (edges: readonly Edge[]): boolean => edges.some(({ from, to }) => leads(edges, to, from))

/** What snapshots rule out: a circle with one reading of old values in it at most. */
export function breaksSnapshots(edges: readonly Edge[]): boolean {
  const others = edges.filter(({ kind }) => kind !== 'rw')
  return edges.some(({ from, to }) => leads(others, to, from))
}

function leads(edges: readonly Edge[], from: string, to: string, passed = new Set<string>()): boolean {
  if (from === to) return true
  if (passed.has(from)) return false
  passed.add(from)
  return edges.some((edge) => edge.from === from && leads(edges, edge.to, to, passed))
}
