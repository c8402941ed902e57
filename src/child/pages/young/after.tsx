import { Text, View } from '@tarojs/components'
import { childMode } from '#core/content/child-mode'
import { who5 } from '#core/scales/who5'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { HotlineList } from '../../../components/hotline-list/hotline-list'
import { Page } from '../../../components/page/page'
import { useChildLines } from '../../mode/child-lines'
import styles from '../../mode/child-mode.module.scss'
import { ReadAloud } from '../../mode/read-aloud'
import { GivenCard } from '../../own/given-card'
import type { YoungWalk } from '../../own/walk'

interface AfterProps {
  readonly walk: YoungWalk
  readonly onAgain: () => void
  readonly onClose: () => void
}

const words = childMode.after

/** What was chosen, to be shown to somebody or to nobody; the same words and the same lines whatever it was. */
export function After({ walk, onAgain, onClose }: AfterProps) {
  const entries = useChildLines()
  const lines = walk.feltBad ? words.afterHard : words.lines
  return (
    <Page title='五句话' heading={walk.stopped ? words.stopped : words.title}>
      <View className={styles.lines}>
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </View>
      <ReadAloud text={[walk.stopped ? words.stopped : words.title, ...lines].join('。')} quietly />
      <GivenCard scale={who5} given={walk.given} />
      <Card id='young-talk' title={words.talk.title} tone='warm'>
        {words.talk.lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <HotlineList entries={entries} />
      </Card>
      <Button kind='secondary' id='look-again' onPress={onAgain}>
        {words.again}
      </Button>
      <Button kind='quiet' id='close-items' onPress={onClose}>
        {words.close}
      </Button>
    </Page>
  )
}
