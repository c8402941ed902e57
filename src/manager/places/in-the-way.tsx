import { Text, View } from '@tarojs/components'
import type { InputOf, OutputOf } from '#core/contracts/operation'
import { type changeSite, previewDoors } from '#core/contracts/organisation'
import { clockText, dateOf } from '#core/domain/time'
import { useReading } from '../../cloud/use-reading'
import { Button } from '../../components/button/button'
import { Heading } from '../../components/element/region'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { dateText, dayText, weekdayText } from '../../wording/dates'
import styles from './places.module.scss'

type Asked = InputOf<typeof previewDoors>
type Answer = OutputOf<typeof previewDoors>

const told = ['hours-booked', 'closure-booked', 'hours-touch-much', 'closure-too-long']

interface Refused {
  readonly refusal: string
  readonly input: InputOf<typeof changeSite>
}

/** What stood in the way of a change of the doors that was refused: when, and for a manager how many and the way there. */
export function DoorsInTheWay({ refused }: { readonly refused: Refused | null }) {
  if (!refused || !told.includes(refused.refusal)) return null
  const { siteId, change } = refused.input
  return change.part === 'hours' || change.part === 'add-closure' ? <InTheWay siteId={siteId} change={change} /> : null
}

function InTheWay({ siteId, change }: Asked) {
  const asked = useReading(previewDoors, { siteId, change }, { eachLook: true })
  const today = dateOf(useNow())
  if (asked.state === 'failed') {
    return (
      <Button kind='quiet' id='look-again' onPress={asked.retry}>
        没能看到是哪些日子，再看一次
      </Button>
    )
  }
  if (asked.state === 'loading') return <Text className={styles.note}>正在看是哪些日子……</Text>
  const { met, tooMuch } = asked.value
  if (met.days.length > 0) return <Met siteId={siteId} met={met} today={today} />
  return tooMuch ? (
    <View id='too-much' className={styles.list}>
      {tooMuchLines(tooMuch, change.part, today).map((line) => (
        <Text key={line} className={styles.note}>
          {line}
        </Text>
      ))}
    </View>
  ) : (
    <Text id='nothing-left' className={styles.note}>
      现在看，已经没有挡着的了，可以再存一次。
    </Text>
  )
}

function Met({ siteId, met, today }: { siteId: string; met: Answer['met']; today: string }) {
  const { appointments, days, more } = met
  const [first] = days
  return (
    <View id='in-the-way' className={styles.list}>
      <Heading level={3}>{appointments === null ? '约在这些时间里的' : `挡着的有 ${appointments} 个预约`}</Heading>
      {days.map(({ date, from, until, appointments: that }) => (
        <Text key={date} className={styles.note}>
          {`· ${dayText(date, today)} ${clockText(from)}–${clockText(until)}${that === null ? '' : `，${that} 个`}`}
        </Text>
      ))}
      {more ? <Text className={styles.note}>后面的日子还有。</Text> : null}
      {appointments === null || !first ? (
        <Text className={styles.note}>请把这些日子告诉管理人员，由他们和来的人改好时间。</Text>
      ) : (
        <Button
          kind='secondary'
          id='to-site-day'
          onPress={() => void openPage('/manager/pages/site/index', { site: siteId, date: first.date })}
        >
          {`到站点日程看${dateText(first.date, today)}`}
        </Button>
      )}
    </View>
  )
}

function tooMuchLines(
  { calendars, days, weekdays, until }: NonNullable<Answer['tooMuch']>,
  part: Asked['change']['part'],
  today: string,
): string[] {
  const much = `这样要同时改 ${calendars} 份日程里的 ${days} 天，一次存不下。`
  if (part === 'hours') {
    const some = weekdays.map(weekdayText).join('、')
    return weekdays.length > 0
      ? [much, `可以先只改${some}，存好以后，再改别的日子。`]
      : [much, '只改一天也存不下，要先请咨询师把自己的每周时间改好。']
  }
  return until === null
    ? [much, '只关一天也存不下，要先请咨询师请假，或者关上自己那一天。']
    : [much, `可以先写到${dateText(until, today)}，存好以后，再接着写后面的。`]
}
