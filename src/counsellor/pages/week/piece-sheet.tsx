import type { ChangeAsked } from '#core/contracts/calendar/change'
import type { CivilDate, Instant } from '#core/domain/time'
import type { Whose } from '../../terms/terms-page'
import type { Terms, TermsRead } from '../../terms/use-terms'
import type { Piece } from '../../week/pieces'
import type { WeekSeat } from '../../week/seats'
import { ClosedSheet, LeaveSheet } from './closed-sheets'
import { CloseSheet, OpenSheet } from './stretch-sheets'
import { WeekSeatSheet } from './week-seat-sheet'

export interface PieceSheetProps {
  readonly date: CivilDate
  readonly piece: Piece<WeekSeat>
  readonly now: Instant
  readonly whose: Whose
  readonly terms: Terms
  readonly sites: TermsRead['sites']
  readonly onChange: (change: ChangeAsked) => void
  readonly onClose: () => void
}

/** What there is to do about one stretch of a day. */
export function PieceSheet({ piece, ...around }: PieceSheetProps) {
  switch (piece.kind) {
    case 'free':
      return <CloseSheet piece={piece} {...around} />
    case 'outside':
      return <OpenSheet piece={piece} {...around} />
    case 'closed':
      return <ClosedSheet piece={piece} {...around} />
    case 'leave':
      return <LeaveSheet piece={piece} {...around} />
    case 'seats':
      return <WeekSeatSheet piece={piece} {...around} />
  }
}
