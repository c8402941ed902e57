import { Text, View } from '@tarojs/components'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Instant } from '#core/domain/time'
import { minutesText, spanText } from '../../wording/dates'
import styles from './booking.module.scss'
import type { Held } from './held'
import type { Place } from './place'
import { whomAndHow } from './whom-and-how'

interface ChosenPlaceProps {
  readonly place: Place
  readonly held: Held | null
  readonly mode: Mode
  readonly now: Instant
}

/** With whom, and where, as far as that is known: of anybody suitable once the place is held. */
export function ChosenPlace({ place, held, mode, now }: ChosenPlaceProps) {
  const { counsellor, time } = place
  const offer = counsellor?.offers.find(({ id }) => id === time.offerId) ?? counsellor
  const name = held?.appointment.counsellorName ?? counsellor?.name ?? '合适的咨询师'
  const alone = (held ? held.appointment.selfServe : counsellor?.selfServe) !== undefined
  const siteName = held?.appointment.siteName ?? offer?.siteName
  const roomName = held?.appointment.roomName || offer?.roomName
  const within = held ? held.answerWithin : null
  return (
    <View className={styles.chosen}>
      <Text className={styles.when}>{spanText(time.start, time.end, now)}</Text>
      <Text>{whomAndHow({ name, alone }, mode)}</Text>
      {mode === 'room' && siteName ? <Text>{[siteName, roomName].filter(Boolean).join(' · ')}</Text> : null}
      {mode === 'room' && held ? <Text>{held.appointment.address}</Text> : null}
      <Text>免费</Text>
      {within !== null ? (
        <Text>{`这位咨询师要先看一看才能定下来，${minutesText(within)}内会有回复。没有回复就自动取消，不用做什么。`}</Text>
      ) : null}
    </View>
  )
}
