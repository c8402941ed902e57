import { type Piece, type PieceKind, runText } from '#core/domain/reading/piece'
import { openPage, type Params, replacePage } from '../navigation/door'

const pages: Record<PieceKind, string> = {
  article: '/resident/pages/article/index',
  exercise: '/calming/pages/exercise/index',
  card: '/child/pages/card/index',
}

/** An issue somebody reads in its order: it goes along in the address, so that no page has to ask for it. */
export interface Run {
  readonly issueId: string
  readonly pieces: readonly Piece[]
}

const paramsOf = ({ id }: Piece, run: Run | null): Params =>
  run ? { id, issue: run.issueId, pieces: runText(run.pieces) } : { id }

export const openPiece = (piece: Piece, run: Run | null = null): Promise<void> =>
  openPage(pages[piece.kind], paramsOf(piece, run))

/** In the place of the one that was read: the way back leads to the issue, not through all of it. */
export const turnTo = (piece: Piece, run: Run): Promise<void> => replacePage(pages[piece.kind], paramsOf(piece, run))
