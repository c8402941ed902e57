import { Text, View } from '@tarojs/components'
import type { Block } from '#core/domain/reading/article'
import { aria } from '../../../components/element/aria'
import { Heading } from '../../../components/element/region'
import styles from './index.module.scss'

export function ArticleBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading level={2}>{block.text}</Heading>
    case 'paragraph':
      return <View className={styles.paragraph}>{block.text}</View>
    case 'note':
      return <View className={styles.note}>{block.text}</View>
    case 'list':
      return (
        <View className={styles.list} {...aria({ role: 'list' })}>
          {block.items.map((text) => (
            <View key={text} className={styles.item} {...aria({ role: 'listitem' })}>
              <Text>{text}</Text>
            </View>
          ))}
        </View>
      )
  }
}
