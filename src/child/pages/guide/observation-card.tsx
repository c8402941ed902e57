import { Text, View } from '@tarojs/components'
import { cardWith } from '#core/content/guidance/cards-for'
import type { Observation } from '#core/domain/reading/observation'
import { Bullets } from '../../../components/bullets/bullets'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import styles from '../../guidance/guidance.module.scss'
import { openCard } from '../../guidance/wanted'
import { partWords } from '../../guidance/words'

/** One thing to look at: what, what to say, what not, and the cards that go on from there. */
export function ObservationCard({ observation }: { observation: Observation }) {
  const { area, title, look, say, avoid, cards } = observation
  return (
    <Card id={`look-${area}`} title={title}>
      <Bullets items={look} />
      <View className={styles.pair}>
        <Text className={styles.label}>{partWords.say}</Text>
        <Paragraph className={styles.said}>{say}</Paragraph>
      </View>
      <View className={styles.pair}>
        <Text className={styles.label}>{partWords.avoid}</Text>
        <Paragraph>{avoid}</Paragraph>
      </View>
      {cards.map((id) => {
        const card = cardWith(id)
        return card ? (
          <Button key={id} kind='quiet' id={`look-${area}-${id}`} icon='book-open' onPress={() => void openCard(id)}>
            {card.title}
          </Button>
        ) : null
      })}
    </Card>
  )
}
