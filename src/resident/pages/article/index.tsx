import { useRouter } from '@tarojs/taro'
import { readArticle } from '#core/contracts/content'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Page } from '../../../components/page/page'
import { openPage } from '../../../navigation/door'
import { audiences } from '../../../wording/codes'
import { ArticleText } from './article-text'

function ArticlePage() {
  const { id = '' } = useRouter().params
  const asked = useReading(readArticle, { articleId: id })
  const head = asked.state === 'ready' ? asked.value.article : null
  return (
    <Page
      title='阅读'
      heading={head?.title ?? null}
      lead={head ? `${audiences[head.audience]} · 大约 ${head.minutes} 分钟` : undefined}
    >
      <Answer asked={asked} rows={6}>
        {({ article }) => <ArticleText article={article} />}
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
