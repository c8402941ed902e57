/** What somebody who takes answers from one another holds: numbers of so many cells that lie between two bounds. */
export interface Clue {
  readonly cells: readonly number[]
  readonly least: number
  readonly most: number
}

export interface Bounds {
  readonly least: number
  readonly most: number
}

/** A clue less another whose cells are all among its own: what there is in the others. */
function less(all: Clue, part: Clue): Clue[] {
  const within = new Set(part.cells)
  const cells = all.cells.filter((cell) => !within.has(cell))
  const isPart = cells.length > 0 && cells.length === all.cells.length - part.cells.length
  return isPart ? [{ cells, least: all.least - part.most, most: all.most - part.least }] : []
}

/**
 * As narrow as each cell is known to whoever sees all clues: every one taken from every one it holds, and then each bound
 * drawn in by all others until nothing moves. Every cell begins as "none to as many as one likes".
 */
export function solve(clues: readonly Clue[], howMany: number): Bounds[] {
  const known = Array.from({ length: howMany }, () => ({ least: 0, most: 1e6 }))
  const all = [...clues, ...clues.flatMap((one) => clues.flatMap((other) => (one === other ? [] : less(one, other))))]
  for (let moved = true; moved; ) {
    moved = false
    for (const { cells, least, most } of all) {
      const sum = (of: 'least' | 'most') => cells.reduce((total, cell) => total + (known[cell]?.[of] ?? 0), 0)
      const [fewest, greatest] = [sum('least'), sum('most')]
      for (const cell of cells) {
        const own = known[cell]
        if (!own) continue
        const drawn = {
          least: Math.max(own.least, least - (greatest - own.most)),
          most: Math.min(own.most, most - (fewest - own.least)),
        }
        if (drawn.least === own.least && drawn.most === own.most) continue
        known[cell] = drawn
        moved = true
      }
      if (moved) break
    }
  }
  return known
}
