import { View } from '@tarojs/components'
import type { readArticle } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { Heading, Region } from '../../components/element/region'
import { ArticleText, Reviewed } from '../../resident/pages/article/article-text'
import { audiences } from '../../wording/codes'
import styles from './as-phone.module.scss'

/** An article as its readers will have it, drawn by what draws it for them, as wide as a phone. */
export function AsPhone({ article }: { readonly article: OutputOf<typeof readArticle>['article'] }) {
  return (
    <Region as='section' id='as-phone' label='居民看到的样子' className={styles.phone}>
      <View className={styles.head}>
        <Heading level={2}>{article.title || '还没有标题'}</Heading>
        <View className={styles.lead}>{`${audiences[article.audience]} · 大约 ${article.minutes} 分钟`}</View>
      </View>
      <Reviewed article={article} />
      <ArticleText article={article} />
    </Region>
  )
}
