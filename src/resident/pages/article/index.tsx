import { useRouter } from '@tarojs/taro'
import { readArticle } from '#core/contracts/content'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer, type Asked } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Page } from '../../../components/page/page'
import { useDocumentTitle } from '../../../device/document-title'
import { openPage } from '../../../navigation/door'
import { PassOn } from '../../../sharing/pass-on'
import { neutralTitle } from '../../../sharing/passage'
import { useSharing } from '../../../sharing/use-sharing'
import { audiences } from '../../../wording/codes'
import { ArticleText } from './article-text'
import '../../refusals'

/** A link that lost its id is a link to nothing, and nobody's mistake. */
const notBlaming = <Value,>(asked: Asked<Value>): Asked<Value> =>
  asked.state === 'failed' && asked.refusal === 'bad-input' ? { ...asked, refusal: 'article-unknown' } : asked

function ArticlePage() {
  const { id = '' } = useRouter().params
  const asked = useReading(readArticle, { articleId: id })
  const head = asked.state === 'ready' ? asked.value.article : null
  const passage = {
    title: head?.title ?? neutralTitle,
    path: '/resident/pages/article/index',
    query: `id=${encodeURIComponent(id)}`,
  }
  useSharing(passage)
  useDocumentTitle(head?.title ?? null)
  return (
    <Page
      title='读一读'
      heading={head?.title}
      lead={head ? `${audiences[head.audience]} · 大约 ${head.minutes} 分钟` : undefined}
    >
      <Answer asked={notBlaming(asked)} rows={6}>
        {({ article }) => (
          <>
            <ArticleText article={article} />
            <PassOn passage={passage}>转给需要的人</PassOn>
          </>
        )}
      </Answer>
      {asked.state === 'failed' ? (
        <Button kind='quiet' id='other-articles' onPress={() => void openPage('/pages/read/index')}>
          看看别的文章
        </Button>
      ) : null}
    </Page>
  )
}

export default asPage(ArticlePage)
