import { Text } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListGroup } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { forgetStops } from '../../../courses/on-phone'
import { tell } from '../../../device/tell'
import { openPage } from '../../../navigation/door'
import { ArticleRow } from '../../../pages/read/article-row'
import { allRead, type Read, wipeReading } from '../../reading/on-phone'
import '../../refusals'

const lead =
  process.env.TARO_ENV === 'h5'
    ? '只记在这个窗口里，关上窗口就没有了。'
    : '只记在这台手机里，没有网络也能看。能打开这台手机的人也看得到。'

/** Favourites and what was read lately, from this phone alone: nobody is asked. */
function MyReadingPage() {
  const [all, setAll] = useState(allRead)
  useDidShow(() => setAll(allRead()))

  function wipe() {
    wipeReading()
    forgetStops()
    setAll([])
    tell('已经清掉')
  }
  return (
    <Page title='读一读' heading='收藏和最近读过的' lead={lead}>
      {all.length === 0 ? (
        <>
          <Notice kind='empty' id='nothing-read'>
            这里还没有文章。读过的会记在这里，方便接着读。
          </Notice>
          <Button kind='secondary' id='to-read' onPress={() => void openPage('/pages/read/index')}>
            去读一读
          </Button>
        </>
      ) : (
        <>
          <Rows title='收藏' name='favourite' read={all.filter(({ favourite }) => favourite)} />
          <Rows title='最近读过的' name='lately' read={all.filter(({ favourite }) => !favourite)} />
          <Card tone='soft' title='不想留着'>
            <Text>点一下，收藏、读过的和停下的地方都会从这里清掉。</Text>
            <Button kind='danger-quiet' id='wipe-reading' icon='trash-2' onPress={wipe}>
              全部清掉
            </Button>
          </Card>
        </>
      )}
    </Page>
  )
}

function Rows({ title, name, read }: { title: string; name: string; read: readonly Read[] }) {
  if (read.length === 0) return null
  return (
    <ListGroup title={title}>
      {read.map(({ article }) => (
        <ArticleRow key={article.id} headline={article} name={name} />
      ))}
    </ListGroup>
  )
}

export default asPage(MyReadingPage)
