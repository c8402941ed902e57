import { Text } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { textsIn } from '#core/domain/reading/article'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { findVoice, whenVoicesChange } from '../../../device/voice'
import { TypeChoices } from '../../../pages/me/type-size'
import type { WholeArticle } from '../../reading/on-phone'

/** Larger type, and the article read out where something here can: shut until it is wanted. */
export function Easier({ article }: { article: WholeArticle }) {
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <Button kind='quiet' id='easier' icon='type' onPress={() => setOpen(true)}>
        字小，或者想听
      </Button>
    )
  }
  return (
    <Card tone='soft' title='读着轻松一点'>
      <TypeChoices />
      <ReadOut text={wordsOf(article)} />
    </Card>
  )
}

const wordsOf = ({ title, blocks }: WholeArticle): string => [title, ...blocks.flatMap(textsIn)].join('\n')

const none =
  process.env.TARO_ENV === 'h5'
    ? '这台设备上没有会念中文的声音。'
    : '微信没有给小程序念文章的声音。想听的话，可以打开手机“设置”里“无障碍”的朗读，让手机念屏幕上的字。'

function ReadOut({ text }: { text: string }) {
  const [voice, setVoice] = useState(findVoice)
  const [reading, setReading] = useState(false)

  useEffect(() => whenVoicesChange(() => setVoice(findVoice)), [])
  useEffect(() => () => findVoice()?.hush(), [])
  // A page that lies under another one stays as it is, and would go on.
  useDidHide(() => {
    findVoice()?.hush()
    setReading(false)
  })
  if (!voice) return <Text id='read-none'>{none}</Text>
  function toggle() {
    if (reading) voice?.hush()
    else voice?.speak(text, () => setReading(false))
    setReading(!reading)
  }
  return (
    <Button kind='secondary' id='read-aloud' onPress={toggle}>
      {reading ? '先别念了' : '念给我听'}
    </Button>
  )
}
