import { Text, View } from '@tarojs/components'
import type { CivilDate } from '#core/domain/time'
import { Notice } from '../../components/notice/notice'
import { behindDoorLines, type HoursBehind } from './behind-door-lines'
import styles from './terms.module.scss'

interface BehindDoorsProps {
  readonly behind: readonly HoursBehind[]
  readonly sites: readonly { readonly id: string; readonly name: string }[]
  readonly today: CivilDate
}

/** Which hours nobody is given a place in the room at, since the site's doors are shut then; nothing where none are. */
export function BehindDoors({ behind, sites, today }: BehindDoorsProps) {
  const lines = behindDoorLines(behind, sites, today)
  if (lines.length === 0) return null
  return (
    <View id='behind-doors' className={styles.part}>
      <Notice kind='info'>
        这些时间站点不开门，当面的不会给人约。电话和视频照旧。要开门的话，请找站点的负责人改开放时间。
      </Notice>
      <View className={styles.lines}>
        {lines.map((line) => (
          <Text key={line} className={styles.note}>{`· ${line}`}</Text>
        ))}
      </View>
    </View>
  )
}
