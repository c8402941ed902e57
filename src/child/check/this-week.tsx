import { Text, View } from '@tarojs/components'
import { cardsFor } from '#core/content/guidance/cards-for'
import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { Bullets } from '../../components/bullets/bullets'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import styles from './check.module.scss'
import type { Sign } from './parts'

/** As many as somebody will do in a week. */
const MOST = 2

interface ThisWeekProps {
  readonly ageInMonths: number
  readonly signs: readonly Sign[]
}

/** What to do at home, by the cards that answer the signs, else by those of the age. */
export function ThisWeek({ ageInMonths, signs }: ThisWeekProps) {
  const cards = cardsFor(
    ageInMonths,
    signs.map(({ id }) => id),
  ).slice(0, MOST)
  if (cards.length === 0) return null
  const reviewed = cards.every(({ review }) => review !== null)
  return (
    <Card id='this-week' title='这一周，在家可以做的'>
      {reviewed ? null : <Text className={styles.note}>下面的做法由本项目编写，还没有经过专业人员审阅。</Text>}
      {cards.map((card) => (
        <Steps key={card.id} card={card} />
      ))}
    </Card>
  )
}

function Steps({ card }: { readonly card: GuidanceCard }) {
  const steps = card.parts.flatMap((part) => (part.kind === 'week' ? part.steps : []))
  const sources = card.sources.map(({ title, publisher }) => `${publisher}《${title}》`).join('，')
  return (
    <View className={styles.asked}>
      <Heading level={3}>{card.title}</Heading>
      <Bullets items={steps} />
      <Text className={styles.note}>{`参考：${sources}`}</Text>
    </View>
  )
}
