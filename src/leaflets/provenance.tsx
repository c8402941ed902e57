import { Text, View } from '@tarojs/components'
import type { openKit } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { Heading } from '../components/element/region'
import { fullDateText } from '../wording/dates'
import styles from './leaflets.module.scss'

type Kit = OutputOf<typeof openKit>['kit']

export const reviewedText = ({ review }: Pick<Kit, 'review'>): string =>
  review ? `${fullDateText(review.on)} 由${review.by}审阅` : '这一包尚未经专业人员审阅'

/** Who checked it, or that nobody has; who made it, and until when it stands: right under the title. */
export function Reviewed(kit: Kit) {
  return (
    <View className={styles.note}>
      <Text id='kit-review'>{reviewedText(kit)}</Text>
      <View>{`${kit.author}（${kit.authorRole}） · 最晚 ${fullDateText(kit.reviewBy)} 重新核对`}</View>
    </View>
  )
}

export function Provenance({ updatedOn, sources }: Kit) {
  return (
    <View className={styles.sources}>
      <Text>{`${fullDateText(updatedOn)} 更新`}</Text>
      <Heading level={3}>参考资料</Heading>
      {sources.map(({ title, publisher, url }) => (
        <View key={title}>
          <Text>{`${publisher}：${title}`}</Text>
          {url ? (
            <Text className={styles.url} selectable userSelect>
              {url}
            </Text>
          ) : null}
        </View>
      ))}
    </View>
  )
}
