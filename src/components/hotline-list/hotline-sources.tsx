import { Text, View } from '@tarojs/components'
import type { HotlineEntry } from '#core/domain/hotlines/order'
import { fullDateText } from '../../wording/dates'
import styles from './hotline-list.module.scss'

interface HotlineSourcesProps {
  readonly entries: readonly HotlineEntry[]
  readonly words: { readonly checkedOn: string; readonly stale: string }
}

/** Where each number comes from and when that was last checked: below everything somebody in need reads first. */
export function HotlineSources({ entries, words }: HotlineSourcesProps) {
  return (
    <View className={styles.source}>
      {entries.map(({ hotline, fresh }) => (
        <View key={hotline.number}>
          <Text>{`${hotline.number}：${hotline.source.title}。${words.checkedOn} ${fullDateText(hotline.verifiedAt)}`}</Text>
          {fresh ? null : <Text className={styles.stale}>{`（${words.stale}）`}</Text>}
        </View>
      ))}
    </View>
  )
}
