import { Text, View } from '@tarojs/components'
import { addDays } from '#core/domain/time'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { Notice } from '../../components/notice/notice'
import { dateText } from '../../wording/dates'
import styles from './seat.module.scss'
import { seatText } from './seats'
import type { PickedSeat } from './use-seat'

/** Whom it is about, by the code of the conversation. */
export function SeatChoice({ picked }: { readonly picked: PickedSeat }) {
  const { asked, date, today, seats, seat, choose, goTo } = picked
  return (
    <View className={styles.part}>
      <Heading level={2}>和谁的谈话</Heading>
      <View className={styles.days}>
        <Button kind='secondary' id='day-before' onPress={() => goTo(addDays(date, -1))}>
          前一天
        </Button>
        <Text className={styles.day}>{date === today ? `今天，${dateText(date, today)}` : dateText(date, today)}</Text>
        <Button kind='secondary' id='day-after' onPress={() => goTo(addDays(date, 1))}>
          后一天
        </Button>
      </View>
      <Answer
        asked={asked}
        rows={2}
        isEmpty={() => seats.length === 0}
        empty={
          <Notice kind='empty' id='no-seats'>
            这一天没有约定的谈话。先约一次，或者看看别的日子。
          </Notice>
        }
      >
        {() => (
          <ChoiceGroup label='和谁的谈话'>
            {seats.map((one) => (
              <Choice
                key={one.appointmentId}
                id={`seat-${one.appointmentId}`}
                label={seatText(one)}
                chosen={one.appointmentId === seat?.appointmentId}
                onChoose={() => choose(one)}
              />
            ))}
          </ChoiceGroup>
        )}
      </Answer>
    </View>
  )
}
