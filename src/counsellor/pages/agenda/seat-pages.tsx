import { View } from '@tarojs/components'
import { dateOf } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { openPage } from '../../../navigation/door'
import type { AgendaAppointment } from '../../agenda/summary'
import styles from './index.module.scss'

interface SeatPagesProps {
  readonly seat: AgendaAppointment
  readonly onClose: () => void
}

/** What is done together in a conversation has pages of its own; they begin with this one chosen. */
export function SeatPages({ seat, onClose }: SeatPagesProps) {
  if (seat.status !== 'confirmed' && seat.status !== 'attended') return null
  const go = (page: string) => () => {
    onClose()
    const params = { date: dateOf(seat.start), appointment: seat.id }
    // A moment later: a sheet's entry in the browser's history has to be on its way out before the page's is added.
    setTimeout(() => void openPage(`/counsellor/pages/${page}/index`, params), 0)
  }
  return (
    <View className={styles.written}>
      <Button kind='quiet' id='seat-to-together' icon='users-round' onPress={go('together')}>
        和对方一起做问卷
      </Button>
      <Button kind='quiet' id='seat-to-claim' icon='notebook-pen' onPress={go('claim')}>
        对方说了取件码
      </Button>
      <Button kind='quiet' id='seat-to-share-record' icon='users-round' onPress={go('share-record')}>
        请同事一起看
      </Button>
    </View>
  )
}
