import { ListGroup } from '../../../components/list-row/list-row'
import { ArticleRow } from '../../../pages/read/article-row'
import { suggestedFor } from './suggested'

/** While somebody types. */
export function Suggested({ typed }: { typed: string }) {
  const suggested = suggestedFor(typed)
  if (suggested.length === 0) return null
  return (
    <ListGroup title='也许是这几篇'>
      {suggested.map((headline) => (
        <ArticleRow key={headline.id} headline={headline} name='suggested' />
      ))}
    </ListGroup>
  )
}
