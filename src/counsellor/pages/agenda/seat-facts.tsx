import { Text, View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Badge } from '../../../components/badge/badge'
import { modes, topics } from '../../../wording/codes'
import { spanText } from '../../../wording/dates'
import type { AgendaAppointment } from '../../agenda/summary'
import { statusText } from '../../agenda/words'
import styles from './index.module.scss'

interface SeatFactsProps {
  readonly seat: AgendaAppointment
  readonly siteName: string
  readonly now: Instant
}

/** When, which code, how they meet, what about, and how it stands. */
export function SeatFacts({ seat, siteName, now }: SeatFactsProps) {
  const { start, end, code, mode, roomName, topic, status } = seat
  const where = mode === 'room' ? `${modes[mode]} · ${siteName} ${roomName}` : modes[mode]
  return (
    <View className={styles.facts}>
      <View className={styles.line}>
        <Text className={styles.time}>{spanText(start, end, now)}</Text>
        <Badge tone={status === 'confirmed' || status === 'asked' ? 'accent' : 'soft'}>{statusText(seat)}</Badge>
      </View>
      <Text>{`预约码 ${code} · ${where}`}</Text>
      <Text>{topic === null ? '没有选想谈的' : `想谈的：${topics[topic]}`}</Text>
    </View>
  )
}
