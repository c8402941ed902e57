import { useState } from 'react'
import { openCollection } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import type { Audience } from '#core/domain/reading/article'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { ListGroup } from '../../../components/list-row/list-row'
import { ArticleRow } from '../../../pages/read/article-row'

interface CollectionRowsProps {
  readonly answer: OutputOf<typeof openCollection>
  readonly audience: Audience | null
  /** How many stand before these. */
  readonly before?: number
}

/** What has an order is numbered; the ones beyond this answer once they are asked for. */
export function CollectionRows({ answer, audience, before = 0 }: CollectionRowsProps) {
  const [further, setFurther] = useState(false)
  const { collection, articles, next } = answer
  return (
    <>
      <ListGroup>
        {articles.map((headline, at) => (
          <ArticleRow
            key={headline.id}
            headline={headline}
            number={collection.kind === 'shelf' ? undefined : before + at + 1}
          />
        ))}
      </ListGroup>
      {next !== null && !further ? (
        <Button kind='secondary' id='further-articles' onPress={() => setFurther(true)}>
          看更多文章
        </Button>
      ) : null}
      {next !== null && further ? <Further id={collection.id} after={next} audience={audience} /> : null}
    </>
  )
}

function Further({ id, after, audience }: { id: string; after: number; audience: Audience | null }) {
  const asked = useReading(openCollection, { collectionId: id, after, ...(audience ? { audience } : {}) })
  return (
    <Answer asked={asked} rows={5}>
      {(answer) => <CollectionRows answer={answer} audience={audience} before={after} />}
    </Answer>
  )
}
