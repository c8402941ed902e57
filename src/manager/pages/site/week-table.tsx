import { Text, View } from '@tarojs/components'
import { type CivilDate, weekdayOf } from '#core/domain/time'
import { aria } from '../../../components/element/aria'
import { Press } from '../../../components/element/press'
import { weekFrom } from '../../../counsellor/week/dates'
import { seatsOfSiteDay } from '../../../counsellor/week/seats'
import { openPage } from '../../../navigation/door'
import { dateText, timeText, weekdayText } from '../../../wording/dates'
import { dayOf, hoursOfDay, type SiteAnswer, type SiteDay } from '../../site/day'
import styles from './index.module.scss'

interface WeekTableProps {
  readonly site: SiteAnswer
  readonly monday: CivilDate
  readonly today: CivilDate
}

/** A week of all counsellors: a line each with seven days where there is room, else each with their days below each other. */
export function WeekTable({ site, monday, today }: WeekTableProps) {
  const dates = weekFrom(monday)
  const named = (date: CivilDate) => `${weekdayText(weekdayOf(date))} ${dateText(date, today)}`
  return (
    <View className={styles.scroller}>
      <View className={styles.table}>
        <View className={styles.heads} {...aria({ hidden: true })}>
          <Text />
          {dates.map((date) => (
            <Text key={date} className={styles.name}>
              {date === today ? `今天 ${dateText(date, today)}` : named(date)}
            </Text>
          ))}
        </View>
        {site.counsellors.map(({ id, name, status }) => (
          <View key={id} id={`week-of-${id}`} className={styles.line}>
            <Press
              id={`counsellor-${id}`}
              className={styles.keeper}
              onPress={() => void openPage('/manager/pages/profile/index', { counsellor: id })}
            >
              <View className={styles.words}>
                <Text className={styles.name}>{name}</Text>
                {status === 'suspended' ? <Text className={styles.note}>已暂停</Text> : null}
              </View>
            </Press>
            {dates.map((date) => (
              <View key={date} className={styles.cell}>
                <Text className={styles.dateOfCell}>{named(date)}</Text>
                <Cell day={dayOf(site.days, id, date)} />
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}

function Cell({ day }: { readonly day: SiteDay | null }) {
  if (!day) return <Text className={styles.note}>这里放不下</Text>
  return (
    <>
      <Text className={styles.note}>{hoursOfDay(day)}</Text>
      {seatsOfSiteDay(day).map(({ id, start, code }) => (
        <Text key={id} className={styles.seat}>{`${timeText(start)} ${code}`}</Text>
      ))}
    </>
  )
}
