import { useState } from 'react'
import { listArticles } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import type { Audience } from '#core/domain/reading/article'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { ListGroup } from '../../components/list-row/list-row'
import { ArticleRow } from './article-row'

/** How many stand there at first, and how many each tap adds. */
const FIRST = 10
const MORE = 20

interface ArticleRowsProps {
  readonly answer: Pick<OutputOf<typeof listArticles>, 'articles' | 'next'>
  /** Null: for everybody. */
  readonly chosen: Audience | null
}

/** One answer of the list, a few at a time, and the ones after it once they are asked for. */
export function ArticleRows({ answer: { articles, next }, chosen }: ArticleRowsProps) {
  const [shown, setShown] = useState(FIRST)
  const [further, setFurther] = useState(false)
  const wanted = articles.filter(({ audience }) => chosen === null || audience === chosen)
  const hidden = wanted.length > shown
  return (
    <>
      <ListGroup>
        {wanted.slice(0, shown).map((headline) => (
          <ArticleRow key={headline.id} headline={headline} />
        ))}
      </ListGroup>
      {hidden || (next !== null && !further) ? (
        <Button
          kind='secondary'
          id='further-articles'
          onPress={() => (hidden ? setShown(shown + MORE) : setFurther(true))}
        >
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
