import type { Audience } from '#core/domain/reading/article'
import { ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { audiences } from '../../wording/codes'

export interface Headline {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly audience: Audience
  readonly minutes: number
}

interface ArticleRowProps {
  readonly headline: Headline
  /** Of one article there may be two rows on a page: then the second has another name. */
  readonly name?: string
  /** Said before the title: its number in an order. */
  readonly number?: number | undefined
}

/** One article in a list; a tap opens it. */
export function ArticleRow({ headline, name = 'article', number }: ArticleRowProps) {
  const { id, title, summary, audience, minutes } = headline
  return (
    <ListRow
      id={`${name}-${id}`}
      title={number === undefined ? title : `${number}. ${title}`}
      note={`${summary}（${audiences[audience]}，${minutes} 分钟）`}
      onPress={() => void openPage('/resident/pages/article/index', { id })}
    />
  )
}
