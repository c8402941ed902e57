import { Text, View } from '@tarojs/components'
import type { Leave } from '#core/domain/scheduling/calendar'
import { dateOf, type Instant } from '#core/domain/time'
import { Badge } from '../../components/badge/badge'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { leaveNames, leaveSpan } from '../terms/standing'
import styles from '../terms/terms.module.scss'

interface LeaveListProps {
  readonly leaves: readonly Leave[]
  readonly now: Instant
  readonly onEdit: (leave: Leave) => void
  readonly onEnd: (leave: Leave) => void
}

/** What is before one, soonest first. */
export function LeaveList({ leaves, now, onEdit, onEnd }: LeaveListProps) {
  return (
    <Card id='leaves' title='还没过的假'>
      {leaves.length === 0 ? <Text className={styles.note}>没有请假。</Text> : null}
      {leaves.map((leave) => {
        const words = `${leaveNames[leave.kind]} ${leaveSpan(leave, dateOf(now))}`
        const isOn = leave.from <= now
        return (
          <View key={leave.id} id={`leave-row-${leave.id}`} className={styles.row}>
            <View className={styles.line}>
              <Text className={styles.words}>{words}</Text>
              {isOn ? (
                <View className={styles.badge}>
                  <Badge tone='accent'>正在</Badge>
                </View>
              ) : null}
            </View>
            <View className={styles.actions}>
              <Button kind='secondary' id={`edit-${leave.id}`} label={`${words}，改时间`} onPress={() => onEdit(leave)}>
                改时间
              </Button>
              <Button
                kind='secondary'
                id={`end-${leave.id}`}
                label={`${words}，${endName(isOn)}`}
                onPress={() => onEnd(leave)}
              >
                {endName(isOn)}
              </Button>
            </View>
          </View>
        )
      })}
    </Card>
  )
}

const endName = (isOn: boolean) => (isOn ? '提前回来' : '取消这段假')
