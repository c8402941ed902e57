/** What can be handed to somebody to read or to do, wherever its page lies. */
export const pieceKinds = ['article', 'exercise', 'card'] as const
export type PieceKind = (typeof pieceKinds)[number]

export interface Piece {
  readonly kind: PieceKind
  readonly id: string
}

export const articlesAmong = (pieces: readonly Piece[]): string[] =>
  pieces.filter(({ kind }) => kind === 'article').map(({ id }) => id)

interface Neighbours<Row> {
  /** Counted from zero. */
  readonly at: number
  readonly previous: Row | null
  readonly next: Row | null
}

/** What stands before a piece and after it; null where it is not among these. */
export function beside<Row extends Piece>(rows: readonly Row[], { kind, id }: Piece): Neighbours<Row> | null {
  const at = rows.findIndex((row) => row.kind === kind && row.id === id)
  return at < 0 ? null : { at, previous: rows[at - 1] ?? null, next: rows[at + 1] ?? null }
}

const letters: Record<PieceKind, string> = { article: 'a', exercise: 'e', card: 'c' }

/** Pieces in their order, short enough for an address: of each its kind's letter and its id. */
export const runText = (pieces: readonly Piece[]): string =>
  pieces.map(({ kind, id }) => `${letters[kind]}${id}`).join('.')

/** What stands in an address; one that is none of ours is left out. */
export const readRun = (text: string): Piece[] =>
  text.split('.').flatMap((one) => {
    const kind = pieceKinds.find((each) => letters[each] === one.charAt(0))
    return kind && /^[A-Za-z0-9_-]{1,64}$/.test(one.slice(1)) ? [{ kind, id: one.slice(1) }] : []
  })
