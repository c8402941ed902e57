/** A line of one text or of both. */
export interface Differing {
  readonly of: 'both' | 'before' | 'after'
  readonly text: string
}

/** Lines of two texts multiplied: beyond it what differs is told as one block, so that no phone counts for long. */
const MOST_PAIRS = 250_000

/** How many lines from here on the two have in common, for each pair of places. */
function sharedFrom(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const shared = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (one: number, other: number) => shared[one]?.[other] ?? 0
  for (let one = before.length - 1; one >= 0; one -= 1) {
    const row = shared[one] ?? []
    for (let other = after.length - 1; other >= 0; other -= 1) {
      row[other] =
        before[one] === after[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1))
    }
  }
  return shared
}

function middle(before: readonly string[], after: readonly string[]): Differing[] {
  const gone = (text: string): Differing => ({ of: 'before', text })
  const come = (text: string): Differing => ({ of: 'after', text })
  if (before.length * after.length > MOST_PAIRS) return [...before.map(gone), ...after.map(come)]
  const shared = sharedFrom(before, after)
  const told: Differing[] = []
  let [one, other] = [0, 0]
  while (one < before.length || other < after.length) {
    const [old, fresh] = [before[one], after[other]]
    if (old !== undefined && old === fresh) {
      told.push({ of: 'both', text: old })
      one += 1
      other += 1
    } else if (
      old !== undefined &&
      (fresh === undefined || (shared[one + 1]?.[other] ?? 0) >= (shared[one]?.[other + 1] ?? 0))
    ) {
      told.push(gone(old))
      one += 1
    } else {
      told.push(come(fresh ?? ''))
      other += 1
    }
  }
  return told
}

/** Line by line, in their order: what only the one has, what only the other has, and what both have. */
export function differenceOf(before: string, after: string): Differing[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const least = Math.min(old.length, fresh.length)
  let head = 0
  while (head < least && old[head] === fresh[head]) head += 1
  let tail = 0
  while (tail < least - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1
  const both = (text: string): Differing => ({ of: 'both', text })
  return [
    ...old.slice(0, head).map(both),
    ...middle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...old.slice(old.length - tail).map(both),
  ]
}
