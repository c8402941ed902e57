import { useState } from 'react'
import { listArticles } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import type { Audience } from '#core/domain/reading/article'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { audiences } from '../../wording/codes'

interface ArticleRowsProps {
  readonly answer: OutputOf<typeof listArticles>
  /** Null: for everybody. */
  readonly chosen: Audience | null
}

/** One answer of the list, and the ones after it once they are asked for. */
export function ArticleRows({ answer: { articles, next }, chosen }: ArticleRowsProps) {
  const [further, setFurther] = useState(false)
  return (
    <>
      <ListGroup>
        {articles
          .filter(({ audience }) => chosen === null || audience === chosen)
          .map(({ id, title, summary, audience, minutes }) => (
            <ListRow
              key={id}
              id={`article-${id}`}
              title={title}
              note={`${summary}（${audiences[audience]}，${minutes} 分钟）`}
              onPress={() => void openPage('/resident/pages/article/index', { id })}
            />
          ))}
      </ListGroup>
      {next !== null && !further ? (
        <Button kind='secondary' id='further-articles' onPress={() => setFurther(true)}>
          看更多文章
        </Button>
      ) : null}
      {next !== null && further ? <FurtherArticles after={next} chosen={chosen} /> : null}
    </>
  )
}

function FurtherArticles({ after, chosen }: { after: number; chosen: Audience | null }) {
  const asked = useReading(listArticles, { after })
  return (
    <Answer asked={asked} rows={5}>
      {(answer) => <ArticleRows answer={answer} chosen={chosen} />}
    </Answer>
  )
}
