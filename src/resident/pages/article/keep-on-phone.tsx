import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { openPage } from '../../../navigation/door'
import { findRead, setFavourite, type WholeArticle } from '../../reading/on-phone'

const where =
  process.env.TARO_ENV === 'h5' ? '只记在这个窗口里，关上就没有了。' : '只记在这台手机里，没有网络也能看，别处看不到。'

/** A favourite or not, and what else lies on this phone. */
export function KeepOnPhone({ article }: { article: WholeArticle }) {
  const [favourite, setKept] = useState(() => findRead(article.id)?.favourite ?? false)
  const [full, setFull] = useState(false)

  function change(next: boolean) {
    const stored = setFavourite(article, next)
    setFull(!stored)
    if (stored) setKept(next)
  }
  return (
    <Card tone='soft'>
      <Text>{favourite ? `已经收藏。${where}` : where}</Text>
      {article.leavesNoTrace && !favourite ? (
        <Text id='leaves-no-trace'>这一篇不会自己留在“最近读过的”里。怕别人翻手机，就不要收藏。</Text>
      ) : null}
      {full ? <Text id='not-kept'>没能收藏：手机存不下了。</Text> : null}
      <Button kind='secondary' id={favourite ? 'not-favourite' : 'favourite'} onPress={() => change(!favourite)}>
        {favourite ? '不再收藏' : '收藏这一篇'}
      </Button>
      <Button kind='quiet' id='to-my-reading' onPress={() => void openPage('/resident/pages/my-reading/index')}>
        收藏和最近读过的
      </Button>
    </Card>
  )
}
