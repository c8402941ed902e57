import { Text, View } from '@tarojs/components'
import { Button } from '../../../components/button/button'
import { Sheet } from '../../../components/sheet/sheet'
import { openPage } from '../../../navigation/door'
import { modes } from '../../../wording/codes'
import { spanText } from '../../../wording/dates'
import { statusText } from '../../agenda/words'
import type { Piece } from '../../week/pieces'
import type { WeekSeat } from '../../week/seats'
import styles from './index.module.scss'
import type { PieceSheetProps } from './piece-sheet'

type Of<Kind extends Piece['kind']> = Omit<PieceSheetProps, 'piece'> & {
  readonly piece: Extract<Piece<WeekSeat>, { kind: Kind }>
}

/** Who has a place, by code. What is done about it, its keeper does on the agenda. */
export function WeekSeatSheet({ piece, now, whose, onClose }: Of<'seats'>) {
  const isOwn = whose.counsellorId === undefined
  function toAgenda() {
    onClose()
    // A moment later: a sheet's entry in the browser's history has to be on its way out before the page's is added.
    setTimeout(() => void openPage('/counsellor/pages/agenda/index'), 0)
  }
  return (
    <Sheet
      id='week-seat-sheet'
      open
      title={piece.seats.length > 1 ? '这几个预约' : '这一个预约'}
      onClose={onClose}
      actions={
        isOwn ? (
          <Button kind='secondary' id='to-agenda' onPress={toAgenda}>
            到日程里处理
          </Button>
        ) : null
      }
    >
      {piece.seats.map((seat) => (
        <View key={seat.id} className={styles.facts}>
          <Text className={styles.when}>{spanText(seat.start, seat.end, now)}</Text>
          <Text>{`预约码 ${seat.code} · ${statusText(seat)}`}</Text>
          <Text>{[seat.offerName, modes[seat.mode], seat.roomName].filter((word) => word !== '').join(' · ')}</Text>
        </View>
      ))}
    </Sheet>
  )
}
