import { View } from '@tarojs/components'
import type { Block } from '#core/domain/reading/article'
import { Bullets } from '../../../components/bullets/bullets'
import { Callable } from '../../../components/callable/callable'
import { Heading } from '../../../components/element/region'
import { ArticlePicture } from './article-picture'
import styles from './index.module.scss'

export function ArticleBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading level={2}>{block.text}</Heading>
    case 'paragraph':
      return (
        <View className={styles.paragraph}>
          <Callable>{block.text}</Callable>
        </View>
      )
    case 'note':
      return (
        <View className={styles.note}>
          <Callable>{block.text}</Callable>
        </View>
      )
    case 'list':
      return <Bullets items={block.items} />
    case 'picture':
      return <ArticlePicture picture={block} />
  }
}
