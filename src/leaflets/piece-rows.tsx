import type { PieceKind } from '#core/domain/reading/piece'
import { ListGroup, ListRow } from '../components/list-row/list-row'
import { openPiece } from '../periodical/piece-page'

interface Row {
  readonly kind: PieceKind
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
}

const kinds: Record<PieceKind, string> = { article: '文章', exercise: '练习', card: '养育卡片' }

interface PieceRowsProps {
  readonly title?: string
  readonly pieces: readonly Row[]
  /** They are the pieces of this one, in its order. */
  readonly issueId?: string
}

export function PieceRows({ title, pieces, issueId }: PieceRowsProps) {
  const rows = pieces.map((piece, at) => (
    <ListRow
      key={`${piece.kind}-${piece.id}`}
      id={`piece-${piece.id}`}
      title={issueId === undefined ? piece.title : `${at + 1}. ${piece.title}`}
      note={`${piece.summary}（${kinds[piece.kind]}，${piece.minutes} 分钟）`}
      onPress={() => void openPiece(piece, issueId === undefined ? null : { issueId, pieces })}
    />
  ))
  return title === undefined ? <ListGroup>{rows}</ListGroup> : <ListGroup title={title}>{rows}</ListGroup>
}
