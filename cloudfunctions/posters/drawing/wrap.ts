import { cut, type Piece, piecesOf } from './phrases'

/** What a line leaves free counts by its square, so that two half full ones are better than a full one and a rest. */
const RAGGED = 1.5
/** One character alone at the end of a text. */
const ALONE = 3
/** One line more, which makes all type on a sheet smaller: less than a line that ends inside a word of two. */
const LINE = 1.2

interface Way {
  readonly lines: readonly string[]
  readonly loss: number
}

/**
 * A text in lines no wider than that, few of them, that end where a reader would pause. A word wider than a line is cut.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const pieces = piecesOf(text).flatMap((piece) => (measure(piece.text) <= width ? piece : cut(piece)))
  const wide = pieces.map((piece) => ({
    text: measure(piece.text),
    space: piece.space === '' ? 0 : measure(piece.space),
  }))
  /** The best way to set what is before each piece. */
  const ways: Way[] = [{ lines: [], loss: 0 }]
  for (let until = 1; until <= pieces.length; until += 1) {
    let best: Way | null = null
    let taken = 0
    for (let from = until - 1; from >= 0; from -= 1) {
      taken += (wide[from]?.text ?? 0) + (from === until - 1 ? 0 : (wide[from]?.space ?? 0))
      if (taken > width && from < until - 1) break
      const before = ways[from]
      if (!before) continue
      const line = lineOf(pieces.slice(from, until))
      const isLast = until === pieces.length
      const alone = from > 0 && [...line].length === 1 ? ALONE : 0
      const own = isLast ? alone : (pieces[until - 1]?.loss ?? 0) + RAGGED * (1 - taken / width) ** 2
      const way = { lines: [...before.lines, line], loss: before.loss + LINE + own }
      if (best === null || way.loss < best.loss) best = way
    }
    if (best) ways.push(best)
  }
  return [...(ways.at(-1)?.lines ?? [])]
}

const lineOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, space }) => text + space)
    .join('')
    .trimEnd()
