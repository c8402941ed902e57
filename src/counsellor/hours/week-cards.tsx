import { Text, View } from '@tarojs/components'
import type { WorkingHours } from '#core/domain/scheduling/hours'
import { clockText, type Weekday } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Press } from '../../components/element/press'
import { Heading } from '../../components/element/region'
import { weekdayText } from '../../wording/dates'
import { weekdays } from '../picking/pick-weekdays'
import { ofDay } from './draft'
import styles from './hours.module.scss'

interface WeekCardsProps {
  readonly hours: readonly WorkingHours[]
  readonly siteName: (id: string) => string
  readonly onOpen: (stretch: WorkingHours) => void
  readonly onAdd: (weekday: Weekday) => void
}

/** The seven days of the week, each with its stretches. */
export function WeekCards({ hours, siteName, onOpen, onAdd }: WeekCardsProps) {
  return (
    <View className={styles.week}>
      {weekdays.map((weekday) => {
        const own = ofDay(hours, weekday)
        const day = weekdayText(weekday)
        return (
          <Card key={weekday}>
            <View className={styles.day}>
              <View className={styles.head}>
                <Heading level={2}>{day}</Heading>
                <Button kind='quiet' id={`add-${weekday}`} label={`${day}加一段`} onPress={() => onAdd(weekday)}>
                  加一段
                </Button>
              </View>
              {own.length === 0 ? <Text className={styles.note}>没有时间</Text> : null}
              {own.map((one, at) => {
                const span = `${clockText(one.from)}–${clockText(one.until)}`
                return (
                  <Press
                    key={one.from}
                    id={`stretch-${weekday}-${at}`}
                    className={styles.stretch}
                    label={`${day} ${span}，${siteName(one.siteId)}，改这一段`}
                    onPress={() => onOpen(one)}
                  >
                    <Text className={styles.time}>{span}</Text>
                    <Text className={styles.note}>{siteName(one.siteId)}</Text>
                  </Press>
                )
              })}
            </View>
          </Card>
        )
      })}
    </View>
  )
}
