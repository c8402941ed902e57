import { Text, View } from '@tarojs/components'
import { orderHotlines } from '#core/domain/hotlines/order'
import { now } from '../cloud/clock'
import { Button } from '../components/button/button'
import { CalledSheet } from '../components/callable/called-sheet'
import { Card } from '../components/card/card'
import { Heading, Region } from '../components/element/region'
import { HotlineList } from '../components/hotline-list/hotline-list'
import { knownLines } from '../lines/known-lines'
import { openHelp, startOver } from '../navigation/door'
import { leave } from '../navigation/leave'
import styles from './boundary.module.scss'

interface HelpStaysProps {
  /** Left out where it has not helped. */
  readonly onAgain: (() => void) | undefined
}

/** In place of a page that could not be drawn: what one can do about it, and the numbers. */
export function HelpStays({ onAgain }: HelpStaysProps) {
  const { lines, viewer } = knownLines()
  return (
    <View className={styles.page}>
      <Region as='main' id='page-broken' className={styles.main}>
        <Button kind='quiet' id='leave' onPress={leave}>
          离开
        </Button>
        <Heading level={1}>这一页没能显示</Heading>
        <Text>不是你做错了什么，是我们的程序出了问题。可以再试一次，或者先回首页。</Text>
        {onAgain ? (
          <Button id='broken-again' icon='refresh-cw' onPress={onAgain}>
            再试一次
          </Button>
        ) : null}
        <Button kind='secondary' id='broken-home' icon='house' onPress={() => void startOver()}>
          回首页
        </Button>
        <Card tone='warm' title='现在就想找人说说'>
          <HotlineList entries={orderHotlines(lines, now(), viewer)} />
          <Button kind='secondary' id='help-entry' icon='life-buoy' onPress={() => void openHelp()}>
            求助
          </Button>
        </Card>
      </Region>
      <CalledSheet />
    </View>
  )
}
