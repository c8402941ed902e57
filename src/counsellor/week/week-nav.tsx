import { View } from '@tarojs/components'
import type { CivilDate } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Heading } from '../../components/element/region'
import { weekText } from './dates'
import styles from './week.module.scss'

interface WeekNavProps {
  readonly monday: CivilDate
  /** Weeks from this one on. */
  readonly ahead: number
  readonly weeks: number
  readonly onGo: (ahead: number) => void
}

export function WeekNav({ monday, ahead, weeks, onGo }: WeekNavProps) {
  return (
    <View className={styles.nav}>
      <Heading level={2}>{weekText(monday)}</Heading>
      <View className={styles.steps}>
        <Button kind='secondary' id='week-before' disabled={ahead === 0} onPress={() => onGo(ahead - 1)}>
          上一周
        </Button>
        <Button kind='secondary' id='week-after' disabled={ahead >= weeks - 1} onPress={() => onGo(ahead + 1)}>
          下一周
        </Button>
      </View>
    </View>
  )
}
