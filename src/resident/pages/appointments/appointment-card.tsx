import { Text, View } from '@tarojs/components'
import { CHECK_IN_BEFORE } from '#core/domain/scheduling/check-in'
import { dateOf, type Instant } from '#core/domain/time'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { openPage } from '../../../navigation/door'
import { appointmentStatuses, modes } from '../../../wording/codes'
import { nearDayText, spanText, timeText } from '../../../wording/dates'
import { AppointmentFacts } from '../../booking/appointment-facts'
import { AppointmentWays } from '../../booking/appointment-ways'
import { type Appointment, canChange, canCheckIn } from '../../booking/appointments'
import { storyOf } from '../../booking/story'
import { toWhom } from '../../booking/to-whom'
import { FeedbackWays } from './feedback-ways'
import styles from './index.module.scss'

interface AppointmentCardProps {
  readonly appointment: Appointment
  /** Those it may have been moved from or to. */
  readonly others: readonly Appointment[]
  /** Whom it is for, as the person calls them; null for themselves. */
  readonly whom: string | null
  readonly now: Instant
  readonly codeId: string
  /** Left out for what lies behind. */
  readonly onCancel?: () => void
  readonly onCheckIn?: () => void
  readonly onFeedback?: () => void
}

function stateOf({ status, start, end }: Appointment, now: Instant): string {
  if (status !== 'confirmed') return appointmentStatuses[status]
  if (end <= now) return '已结束'
  return start <= now ? '正在进行' : appointmentStatuses[status]
}

export function AppointmentCard({
  appointment,
  others,
  whom,
  now,
  codeId,
  onCancel,
  onCheckIn,
  onFeedback,
}: AppointmentCardProps) {
  const { id, start, end, checkedInAt, asksFeedback, selfServe } = appointment
  const when = spanText(start, end, now)
  const near = end > now ? nearDayText(dateOf(start), dateOf(now)) : null
  const ahead = onCancel !== undefined
  const story = storyOf(appointment, others, now)
  return (
    <Card id={`appointment-${id}`} title={when}>
      <View className={styles.state}>
        {near ? (
          <View className={styles.badge}>
            <Badge tone={ahead ? 'accent' : 'soft'}>{near}</Badge>
          </View>
        ) : null}
        <View className={styles.badge}>
          <Badge tone={ahead ? 'accent' : 'soft'}>{stateOf(appointment, now)}</Badge>
        </View>
        {whom ? (
          <View className={styles.badge}>
            <Badge>{`为${whom}约的`}</Badge>
          </View>
        ) : null}
      </View>
      {story ? <Text>{story}</Text> : null}
      <AppointmentFacts appointment={appointment} codeId={codeId} ahead={ahead} />
      {ahead && checkedInAt !== null ? (
        <Text id={`here-${id}`}>{`${timeText(checkedInAt)} 登记过${selfServe ? '' : '，咨询师知道你到了'}。`}</Text>
      ) : null}
      {ahead && onCheckIn && canCheckIn(appointment, now) ? (
        <>
          <Button kind='secondary' id={`check-in-${id}`} label={`到了，登记一下：${when}`} onPress={onCheckIn}>
            到了，登记一下
          </Button>
          <Text className={styles.note}>{`${timeText(start - CHECK_IN_BEFORE)} 起可以登记，扫门口的二维码就行。`}</Text>
        </>
      ) : null}
      {asksFeedback && onFeedback ? <FeedbackWays {...{ appointment, when }} onAnswer={onFeedback} /> : null}
      {ahead ? <AppointmentWays appointment={appointment} /> : null}
      {ahead && canChange(appointment, now) ? (
        <View className={styles.pair}>
          <Button
            kind='secondary'
            id={`move-${id}`}
            label={`改时间：${when}`}
            onPress={() => void openPage('/resident/pages/counsellor/index', { ...toWhom(appointment), move: id })}
          >
            改时间
          </Button>
          <Button kind='danger-quiet' id={`cancel-${id}`} label={`取消预约：${when}`} onPress={onCancel}>
            取消预约
          </Button>
        </View>
      ) : null}
      {ahead && !canChange(appointment, now) ? (
        <Text className={styles.note}>{`时间已经开始，不能再取消了。${startedNote(appointment)}`}</Text>
      ) : null}
    </Card>
  )
}

const startedNote = ({ mode }: Appointment) =>
  mode === 'room' ? '来不了也没关系，晚一点到也可以。' : `不方便${modes[mode]}了也没关系。`
