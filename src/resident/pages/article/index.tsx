import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Page } from '../../../components/page/page'
import { useStep } from '../../../counting/steps'
import { openPage } from '../../../navigation/door'
import { InIssue } from '../../../periodical/in-issue'
import { PassOn } from '../../../sharing/pass-on'
import { neutralTitle } from '../../../sharing/passage'
import { useSharing } from '../../../sharing/use-sharing'
import { audiences } from '../../../wording/codes'
import { ArticlePicture } from '../../reading/article-picture'
import { useArticle } from '../../reading/use-article'
import { useStop } from '../../reading/use-stop'
import { ArticleText, Reviewed } from './article-text'
import { Easier } from './easier'
import { GoOn } from './go-on'
import styles from './index.module.scss'
import { KeepOnPhone } from './keep-on-phone'
import { Related, SeriesCard } from './read-on'
import '../../refusals'

function ArticlePage() {
  const { id = '', issue: inIssue } = useRouter().params
  const asked = useArticle(id)
  const head = asked.state === 'ready' ? asked.value.article : null
  const passage = {
    title: head?.title ?? neutralTitle,
    path: '/resident/pages/article/index',
    query: `id=${encodeURIComponent(id)}`,
  }
  useStep('read', head !== null)
  useStop(head)
  useSharing(passage)
  return (
    <Page
      title='读一读'
      heading={head?.title}
      lead={head ? `${audiences[head.audience]} · 大约 ${head.minutes} 分钟` : undefined}
    >
      <Answer asked={asked} rows={6}>
        {({ article, series, related }) => (
          <>
            <Reviewed article={article} />
            <ArticlePicture picture={article.picture} />
            <GoOn key={`go-on-${article.id}`} article={article} />
            <Easier article={article} />
            <ArticleText article={article} />
            <View className={styles.onScreen}>
              <KeepOnPhone key={`keep-${article.id}`} article={article} />
              <InIssue kind='article' id={article.id} />
              {inIssue ? null : <SeriesCard series={series} />}
              <Related related={related} />
            </View>
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
