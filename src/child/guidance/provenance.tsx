import { Text, View } from '@tarojs/components'
import type { CivilDate } from '#core/domain/time'
import { fullDateText } from '../../wording/dates'
import styles from './guidance.module.scss'
import { notReviewed } from './words'

interface Reviewed {
  readonly review: { readonly by: string; readonly on: CivilDate } | null
}

interface ProvenanceProps {
  readonly author: { readonly name: string; readonly role: string }
  readonly updatedOn: CivilDate
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string | null }[]
}

/** Who checked it, or that nobody has: right under the title. */
export function ReviewState({ review }: Reviewed) {
  return (
    <Text id='review-state' className={styles.review}>
      {review ? `${fullDateText(review.on)} 由${review.by}审读` : notReviewed}
    </Text>
  )
}

/** Who wrote it, how old it is and what it rests on. */
export function Provenance({ author, updatedOn, sources }: ProvenanceProps) {
  return (
    <View className={styles.provenance}>
      <Text>{`${author.name}（${author.role}） · ${fullDateText(updatedOn)} 更新`}</Text>
      <Text>参考资料</Text>
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
