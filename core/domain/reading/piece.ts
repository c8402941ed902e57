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
