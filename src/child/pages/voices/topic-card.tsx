import { Text, View } from '@tarojs/components'
import { heardVoice } from '#core/content/heard-voice'
import { ownVoice } from '#core/content/own-voice'
import type { Item, Responses } from '#core/domain/assessment/scale'
import { Card } from '../../../components/card/card'
import styles from '../../mode/child-mode.module.scss'
import own from './index.module.scss'
import { differs, labelOf } from './topics'

interface TopicCardProps {
  readonly item: Item
  readonly isSelf: boolean
  readonly grownUp: Responses | null
  readonly young: Responses | null
}

const { voices } = ownVoice
const grown = heardVoice.voices

/** One thing of the days as two views; where they differ, a sentence to begin with. */
export function TopicCard({ item, isSelf, grownUp, young }: TopicCardProps) {
  const sides = [
    { who: isSelf ? voices.theirs : grown.mine, said: labelOf(item, grownUp?.[item.id]) },
    { who: isSelf ? voices.mine : grown.theirs, said: labelOf(item, young?.[item.id]) },
  ]
  const talk: Readonly<Record<string, string>> = isSelf ? voices.talk : grown.talk
  return (
    <Card id={`topic-${item.id}`} title={item.stem}>
      <View className={own.sides}>
        {sides.map(({ who, said }) => (
          <View key={who} className={own.side}>
            <Text className={styles.quiet}>{who}</Text>
            <Text>{said ?? '没有说'}</Text>
          </View>
        ))}
      </View>
      {differs(grownUp, young, item) ? (
        <Text id={`talk-${item.id}`} className={styles.quiet}>
          {`${isSelf ? `${voices.differ}。` : grown.differ}${talk[item.id] ?? ''}`}
        </Text>
      ) : null}
    </Card>
  )
}
