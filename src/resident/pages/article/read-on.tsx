import { Text } from '@tarojs/components'
import type { readArticle } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListGroup } from '../../../components/list-row/list-row'
import { openPage } from '../../../navigation/door'
import { ArticleRow } from '../../../pages/read/article-row'

type Answer = OutputOf<typeof readArticle>

/** Where this one stands in its series, and the next one. */
export function SeriesCard({ series }: { series: Answer['series'] }) {
  if (!series) return null
  const { collection, at, of, previous, next } = series
  return (
    <Card tone='soft' title={`这一组：${collection.title}`}>
      <Text>{next ? `这是第 ${at} 篇，一共 ${of} 篇。` : `这是最后一篇，一共 ${of} 篇。`}</Text>
      {next ? (
        <Button
          kind='secondary'
          id='series-next'
          onPress={() => void openPage('/resident/pages/article/index', { id: next.id })}
        >
          {`下一篇：${next.title}`}
        </Button>
      ) : null}
      {previous ? (
        <Button
          kind='quiet'
          id='series-previous'
          onPress={() => void openPage('/resident/pages/article/index', { id: previous.id })}
        >
          {`上一篇：${previous.title}`}
        </Button>
      ) : null}
      <Button
        kind='quiet'
        id='series-all'
        onPress={() => void openPage('/resident/pages/collection/index', { id: collection.id })}
      >
        看这一组有哪些
      </Button>
    </Card>
  )
}

export function Related({ related }: { related: Answer['related'] }) {
  if (related.length === 0) return null
  return (
    <ListGroup title='还可以读'>
      {related.map((headline) => (
        <ArticleRow key={headline.id} headline={headline} name='related' />
      ))}
    </ListGroup>
  )
}
