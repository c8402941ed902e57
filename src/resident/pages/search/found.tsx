import type { searchArticles } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { Answer, type Asked } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { ListGroup } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { openHelp, openPage } from '../../../navigation/door'
import { ArticleRow } from '../../../pages/read/article-row'

export function Found({ asked }: { asked: Asked<OutputOf<typeof searchArticles>> }) {
  return (
    <Answer
      asked={asked}
      rows={5}
      isEmpty={({ articles }) => articles.length === 0}
      empty={
        <Notice
          kind='empty'
          id='nothing-found'
          action={
            <>
              <Button kind='secondary' id='all-doors' onPress={() => void openPage('/pages/read/index')}>
                看看按遇上的事分的
              </Button>
              <Button kind='quiet' id='search-help' icon='life-buoy' onPress={() => void openHelp()}>
                想找个人说
              </Button>
            </>
          }
        >
          没有找到。换个说法，写短一点再试试。
        </Notice>
      }
    >
      {({ articles }) => (
        <ListGroup title={`找到 ${articles.length} 篇`}>
          {articles.map((headline) => (
            <ArticleRow key={headline.id} headline={headline} name='found' />
          ))}
        </ListGroup>
      )}
    </Answer>
  )
}
