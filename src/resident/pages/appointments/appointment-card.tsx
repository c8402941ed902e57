import { Text, View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { appointmentStatuses } from '../../../wording/codes'
import { spanText } from '../../../wording/dates'
import { AppointmentFacts } from '../../booking/appointment-facts'
import { type Appointment, canCancel } from '../../booking/appointments'
import styles from './index.module.scss'

interface AppointmentCardProps {
  readonly appointment: Appointment
  readonly now: Instant
  readonly codeId: string
  /** Left out for what lies behind. */
  readonly onCancel?: () => void
}

function stateOf({ status, start, end }: Appointment, now: Instant): string {
  if (status !== 'confirmed') return appointmentStatuses[status]
  if (end <= now) return '已结束'
  return start <= now ? '正在进行' : appointmentStatuses[status]
}

export function AppointmentCard({ appointment, now, codeId, onCancel }: AppointmentCardProps) {
  const { id, start, end } = appointment
  const when = spanText(start, end, now)
  const ahead = onCancel !== undefined
  return (
    <Card id={`appointment-${id}`} title={when}>
      <View className={styles.state}>
        <Badge tone={ahead ? 'accent' : 'soft'}>{stateOf(appointment, now)}</Badge>
      </View>
      <AppointmentFacts appointment={appointment} codeId={codeId} ahead={ahead} />
      {ahead && canCancel(appointment, now) ? (
        <Button kind='danger-quiet' id={`cancel-${id}`} label={`取消预约：${when}`} onPress={onCancel}>
          取消预约
        </Button>
      ) : null}
      {ahead && !canCancel(appointment, now) ? (
        <Text className={styles.note}>时间已经开始，不能再取消了。来不了也没关系。</Text>
      ) : null}
    </Card>
  )
}
