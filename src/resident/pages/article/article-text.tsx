import { Text, View } from '@tarojs/components'
import type { readArticle } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Region } from '../../../components/element/region'
import { openHelp } from '../../../navigation/door'
import { fullDateText } from '../../../wording/dates'
import { blockId } from '../../reading/use-stop'
import { ArticleBlock } from './article-block'
import styles from './index.module.scss'

type Article = OutputOf<typeof readArticle>['article']

export function ArticleText({ article }: { article: Article }) {
  return (
    <>
      <Region as='article' className={styles.article}>
        {article.blocks.map((block, at) => (
          <View key={`${article.id}-${at}`} id={blockId(at)}>
            <ArticleBlock block={block} />
          </View>
        ))}
      </Region>
      <Provenance article={article} />
      <Card tone='warm' title='读完还是难受'>
        <Text>不用等到撑不住。现在就可以找人说说。</Text>
        <Button kind='secondary' id='article-help' icon='life-buoy' onPress={() => void openHelp()}>
          看看可以找谁
        </Button>
      </Card>
    </>
  )
}

/** Who checked it, or that nobody has; who wrote it, and until when it may stand: right under the title. */
export function Reviewed({ article: { author, authorRole, review, reviewBy } }: { article: Article }) {
  return (
    <View className={styles.review}>
      <Text id='article-review'>
        {review ? `${fullDateText(review.on)} 由${review.by}审阅` : '这篇文章尚未经专业人员审阅'}
      </Text>
      <Text id='article-author'>{`${author}（${authorRole}） · 最晚 ${fullDateText(reviewBy)} 重新核对`}</Text>
    </View>
  )
}

/** How old it is and what it rests on; who wrote it and who checked it stands under the title. */
function Provenance({ article }: { article: Article }) {
  const { updatedOn, sources } = article
  return (
    <View className={styles.provenance}>
      <Text>{`${fullDateText(updatedOn)} 更新`}</Text>
      {sources.length > 0 ? <Text>参考资料</Text> : null}
      {sources.map(({ title, publisher, url }, at) => (
        // Told apart by their places alone: two that an editor names may bear one title.
        <View key={at}>
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
