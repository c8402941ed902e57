import { Text, View } from '@tarojs/components'
import { hotlineWords } from '#core/content/hotlines'
import { supportLine } from '#core/domain/hotlines/order'
import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { HotlineList } from '../../components/hotline-list/hotline-list'
import { useLines } from '../../lines/use-lines'
import { openHelp, openPage } from '../../navigation/door'
import styles from './home.module.scss'

/** One line to talk to, and two ways for whoever cannot or would rather not talk. The rest is one tap away. */
export function HelpLine({ now }: { now: Instant }) {
  const known = useLines()
  const lines = supportLine(known.lines, now, known.viewer)
  return (
    <Card tone='warm' title='现在就想找人说说'>
      <Text>不用想好怎么开口，打过去说一句“我现在很难受”就行。</Text>
      <HotlineList entries={lines} />
      {lines.some(({ mayRingOut }) => mayRingOut) ? <Paragraph>{hotlineWords.ifNobodyAnswers}</Paragraph> : null}
      <View className={styles.quick}>
        <Button kind='secondary' id='home-quiet' icon='message-circle' onPress={() => void openHelp()}>
          不方便说话
        </Button>
        <Button kind='secondary' id='home-calm' icon='wind' onPress={() => void openPage('/pages/calm/index')}>
          先缓一缓
        </Button>
      </View>
    </Card>
  )
}
