import { Text, View } from '@tarojs/components'
import type { StaffChange } from '#core/domain/scheduling/appointment'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { useCalling } from '../../../components/callable/calling'
import { Card } from '../../../components/card/card'
import { openPage } from '../../../navigation/door'
import { staffChanges } from '../../../wording/changes'
import { momentText, spanText } from '../../../wording/dates'
import { type Appointment, canChange } from '../../booking/appointments'
import styles from './index.module.scss'

/** What staff changed, above everything else until it is answered; and what one can do about it by oneself. */
export function ChangedCard({ appointment, now }: { readonly appointment: Appointment; readonly now: Instant }) {
  const { id, counsellorId, change, start, end, sitePhone } = appointment
  const { call } = useCalling()
  if (!change) return null
  return (
    <Card id={`changed-${id}`} tone='warm' title={staffChanges[change.kind]}>
      <Text>{nowText(appointment, change.kind, now)}</Text>
      <Text>{`${momentText(change.at, now)} 站点改的，不是你的问题，给你添麻烦了。`}</Text>
      <View className={styles.pair}>
        {canChange(appointment, now) ? (
          <Button
            kind='secondary'
            id={`changed-move-${id}`}
            label={`另选时间：${spanText(start, end, now)}`}
            onPress={() => void openPage('/resident/pages/counsellor/index', { id: counsellorId, move: id })}
          >
            另选时间
          </Button>
        ) : (
          <Button kind='secondary' id={`changed-book-${id}`} onPress={() => void openPage('/pages/booking/index')}>
            另约一次
          </Button>
        )}
        {sitePhone ? (
          <Button kind='secondary' id={`changed-call-${id}`} icon='phone' onPress={() => call(sitePhone)}>
            打给站点
          </Button>
        ) : null}
      </View>
    </Card>
  )
}

function nowText({ start, end, counsellorName }: Appointment, kind: StaffChange, now: Instant): string {
  const when = spanText(start, end, now)
  if (kind === 'cancelled') return `原来约的是 ${when}，${counsellorName}。`
  return kind === 'choose' ? `约的是 ${when}，${counsellorName}。` : `现在是 ${when}，${counsellorName}。`
}
