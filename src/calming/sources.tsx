import { Text, View } from '@tarojs/components'
import { Heading } from '../components/element/region'
import { fullDateText } from '../wording/dates'
import styles from './calming.module.scss'

interface Source {
  readonly title: string
  readonly publisher: string
  readonly url: string | null
}

/** What it rests on. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <View className={styles.sources}>
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

interface ReviewedProps {
  readonly reviewed: { readonly by: string; readonly on: string } | null
  readonly notReviewed: string
}

/** Who checked it, or that nobody has: right under the title. */
export function Reviewed({ reviewed, notReviewed }: ReviewedProps) {
  return (
    <Text id='calming-review' className={styles.note}>
      {reviewed ? `${fullDateText(reviewed.on)} 由${reviewed.by}审阅` : notReviewed}
    </Text>
  )
}
