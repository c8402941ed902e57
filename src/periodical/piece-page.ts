import type { PieceKind } from '#core/domain/reading/piece'
import { openPage, type Params, replacePage } from '../navigation/door'

const pages: Record<PieceKind, string> = {
  article: '/resident/pages/article/index',
  exercise: '/calming/pages/exercise/index',
  card: '/child/pages/card/index',
}

interface Opened {
  readonly kind: PieceKind
  readonly id: string
}

const paramsOf = ({ id }: Opened, issueId: string | null): Params => (issueId ? { id, issue: issueId } : { id })

export const openPiece = (piece: Opened, issueId: string | null = null): Promise<void> =>
  openPage(pages[piece.kind], paramsOf(piece, issueId))

/** In the place of the one that was read: the way back leads to the issue, not through all of it. */
export const turnTo = (piece: Opened, issueId: string): Promise<void> =>
  replacePage(pages[piece.kind], paramsOf(piece, issueId))
