import { Text, View } from '@tarojs/components'
import { childMode } from '#core/content/child-mode'
import { optionsOf } from '#core/domain/assessment/range'
import { who5 } from '#core/scales/who5'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { HotlineList } from '../../../components/hotline-list/hotline-list'
import { Page } from '../../../components/page/page'
import { AnswerPicture, pictureFor } from '../../mode/answer-picture'
import { useChildLines } from '../../mode/child-lines'
import styles from '../../mode/child-mode.module.scss'
import { ReadAloud } from '../../mode/read-aloud'
import type { YoungWalk } from './walk'

interface AfterProps {
  readonly walk: YoungWalk
  readonly onAgain: () => void
  readonly onClose: () => void
}

const words = childMode.after

/** What was chosen, to be shown to somebody or to nobody; the same words and the same lines whatever it was. */
export function After({ walk, onAgain, onClose }: AfterProps) {
  const entries = useChildLines()
  const seen = who5.items.filter(({ id }) => id in walk.given)
  return (
    <Page title='五句话' heading={walk.stopped ? words.stopped : words.title}>
      <View className={styles.lines}>
        {(walk.feltBad ? words.afterHard : words.lines).map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </View>
      <ReadAloud text={[walk.stopped ? words.stopped : words.title, ...words.lines].join('。')} quietly />
      {seen.length > 0 ? (
        <Card id='given' title={words.yours}>
          {seen.map((item) => (
            <GivenRow key={item.id} item={item} value={walk.given[item.id] ?? null} />
          ))}
        </Card>
      ) : null}
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

function GivenRow({ item, value }: { item: (typeof who5.items)[number]; value: number | null }) {
  const options = optionsOf(who5, item)
  const picture = pictureFor(options.length, true)
  return (
    <View className={styles.given}>
      {picture ? <AnswerPicture picture={picture} filled={value ?? 0} /> : null}
      <View className={styles.givenWords}>
        <Text>{item.stem}</Text>
        <Text className={styles.quiet}>
          {value === null ? words.skipped : (options.find((option) => option.value === value)?.label ?? '')}
        </Text>
      </View>
    </View>
  )
}
