import { Text, View } from '@tarojs/components'
import type { SpecialDay } from '#core/domain/scheduling/calendar'
import { type CivilDate, type Weekday, weekdayOf } from '#core/domain/time'
import { Badge } from '../../components/badge/badge'
import { Card } from '../../components/card/card'
import { dateText, weekdayText } from '../../wording/dates'
import { PickedField } from '../picking/picked-field'
import { daysOff, daysOffText, type Follow, workDays } from './groups'
import styles from './holidays.module.scss'

interface KnownDaysProps {
  readonly days: readonly SpecialDay[]
  readonly notApplied: readonly SpecialDay[]
  readonly follow: Follow
  readonly today: CivilDate
  readonly onPick: (date: CivilDate) => void
}

/** The official days to come, each with whether the calendar follows it; a day of work with the weekday it is like. */
export function KnownDays({ days, notApplied, follow, today, onPick }: KnownDaysProps) {
  const isOpen = (first: CivilDate, last = first) => notApplied.some(({ date }) => date >= first && date <= last)
  const off = daysOff(days)
  const work = workDays(days)
  return (
    <>
      {off.length > 0 ? (
        <Card id='days-off' title='放假'>
          {off.map((one) => (
            <DayLine key={one.first} words={daysOffText(one, today)} isOpen={isOpen(one.first, one.last)} />
          ))}
        </Card>
      ) : null}
      {work.length > 0 ? (
        <Card id='work-days' title='调休上班'>
          <Text className={styles.note}>
            通知只说这些天上班，没有说照哪一天的时间。先按周六照周五、周日照周一，你可以改。
          </Text>
          {work.map(({ date, name }) => {
            const words = `${name} ${dateText(date, today)} ${weekdayText(weekdayOf(date))}`
            return (
              <View key={date}>
                <DayLine words={words} isOpen={isOpen(date)} />
                <PickedField
                  id={`follow-${date}`}
                  label='照哪一天的时间'
                  value={weekdayText(follow[date] as Weekday)}
                  onPress={() => onPick(date)}
                />
              </View>
            )
          })}
        </Card>
      ) : null}
    </>
  )
}

function DayLine({ words, isOpen }: { readonly words: string; readonly isOpen: boolean }) {
  return (
    <View className={styles.day}>
      <View className={styles.line}>
        <Text className={styles.words}>{words}</Text>
        <View className={styles.badge}>
          <Badge tone={isOpen ? 'warm' : 'accent'}>{isOpen ? '还没照着' : '已照着'}</Badge>
        </View>
      </View>
    </View>
  )
}
