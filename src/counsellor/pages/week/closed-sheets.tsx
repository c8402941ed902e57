import { Text } from '@tarojs/components'
import { dateOf } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Sheet } from '../../../components/sheet/sheet'
import { openPage } from '../../../navigation/door'
import { dayText } from '../../../wording/dates'
import type { Piece } from '../../week/pieces'
import type { WeekSeat } from '../../week/seats'
import { spanText } from '../../week/words'
import type { PieceSheetProps } from './piece-sheet'

type Of<Kind extends Piece['kind']> = Omit<PieceSheetProps, 'piece'> & {
  readonly piece: Extract<Piece<WeekSeat>, { kind: Kind }>
}

/** A closing is taken back whole, also where an appointment stands in the middle of it. */
export function ClosedSheet({ date, piece, now, terms, onChange, onClose }: Of<'closed'>) {
  const whole = terms.calendar.closings.find(({ id }) => id === piece.closingId) ?? piece
  return (
    <Sheet
      id='closed-sheet'
      open
      title='这段时间关闭了'
      onClose={onClose}
      actions={
        <Button id='ask-reopen' onPress={() => onChange({ kind: 'remove-single', id: piece.closingId })}>
          重新开放
        </Button>
      }
    >
      <Text>{`${dayText(date, dateOf(now))} ${spanText(whole)}。重新开放以后，这一天又照每周的时间来。`}</Text>
    </Sheet>
  )
}

export function LeaveSheet({ date, piece, now, whose, onClose }: Of<'leave'>) {
  function toLeave() {
    onClose()
    // A moment later: a sheet's entry in the browser's history has to be on its way out before the page's is added.
    setTimeout(() => void openPage('/counsellor/pages/leave/index', whose.params), 0)
  }
  return (
    <Sheet
      id='leave-sheet'
      open
      title='这段时间请假了'
      onClose={onClose}
      actions={
        <Button kind='secondary' id='to-leave' onPress={toLeave}>
          到请假里改
        </Button>
      }
    >
      <Text>{`${dayText(date, dateOf(now))} ${spanText(piece)}。要提前回来，请在请假那一页里改。`}</Text>
    </Sheet>
  )
}
