import { useState } from 'react'
import { listArticles } from '#core/contracts/content'
import type { Audience } from '#core/domain/reading/article'
import { asPage } from '../../boundary/as-page'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Page } from '../../components/page/page'
import { openPage } from '../../navigation/door'
import { audiences } from '../../wording/codes'
import { ArticleRows } from './article-rows'
import { WaysIn } from './ways-in'

function ReadPage() {
  const [chosen, setChosen] = useState<Audience | null>(null)
  const asked = useReading(listArticles, {})
  return (
    <Page title='读一读' lead='几分钟一篇，写的都是能做的小事。' tab='read'>
      <ListGroup>
        <ListRow
          id='to-search'
          title='找一篇'
          note='写一句遇上的事，写拼音也行'
          onPress={() => void openPage('/resident/pages/search/index')}
        />
        <ListRow
          id='to-my-reading'
          title='收藏和最近读过的'
          onPress={() => void openPage('/resident/pages/my-reading/index')}
        />
        <ListRow
          id='to-guidance'
          title='孩子的事'
          note='按年龄和担心的事挑，每张一两分钟'
          onPress={() => void openPage('/child/pages/guidance/index')}
        />
        {process.env.XINLIN_H5 === 'public' ? null : (
          <ListRow
            id='to-courses'
            title='课程'
            note='一节一节的声音和视频，都有字幕和文字稿'
            onPress={() => void openPage('/courses/pages/list/index')}
          />
        )}
        <ListRow
          id='to-exercises'
          title='做一做'
          note='八个小练习，没有网也能做'
          onPress={() => void openPage('/calming/pages/exercises/index')}
        />
        <ListRow
          id='to-kits'
          title='一人一包'
          note='按你是谁、在照看谁挑，能印成一张纸'
          onPress={() => void openPage('/leaflets/pages/kits/index')}
        />
        <ListRow
          id='to-issues'
          title='心语报'
          note='一年两期，照着次序读'
          onPress={() => void openPage('/leaflets/pages/issues/index')}
        />
      </ListGroup>
      <Answer
        asked={asked}
        rows={5}
        isEmpty={({ articles }) => articles.length === 0}
        empty='文章还在准备。想找人说说，可以打 12356。'
      >
        {(answer) => {
          const { articles, collections } = answer
          const present = [...new Set(articles.map(({ audience }) => audience))]
          return (
            <>
              <WaysIn title='遇上了什么事' kind='door' collections={collections} />
              <WaysIn title='按题目找' kind='shelf' collections={collections} />
              <WaysIn title='一组一组读' kind='series' collections={collections} />
              <Heading level={2}>全部文章</Heading>
              <ChoiceGroup label='写给谁' inline>
                <Choice id='audience-all' label='全部' chosen={chosen === null} onChoose={() => setChosen(null)} />
                {present.map((audience) => (
                  <Choice
                    key={audience}
                    id={`audience-${audience}`}
                    label={audiences[audience]}
                    chosen={chosen === audience}
                    onChoose={() => setChosen(audience)}
                  />
                ))}
              </ChoiceGroup>
              <ArticleRows answer={answer} chosen={chosen} />
            </>
          )
        }}
      </Answer>
    </Page>
  )
}

export default asPage(ReadPage)
