import { Text, View } from '@tarojs/components'
import { playingAlong } from '#core/content/playing-along'
import { Bullets } from '../../components/bullets/bullets'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import { openCard } from '../guidance/wanted'
import { type Advice, adviceFor, playingAt } from './advice'
import styles from './check.module.scss'
import type { Sign } from './parts'

interface ThisWeekProps {
  readonly scaleId: string
  readonly ageInMonths: number
  readonly signs: readonly Sign[]
}

/** What to do at home: by the cards that answer what was seen, else what is good on any day. */
export function ThisWeek({ scaleId, ageInMonths, signs }: ThisWeekProps) {
  const advice = adviceFor(scaleId, ageInMonths, signs)
  const playing = playingAt(scaleId, ageInMonths)
  if (advice.length === 0) {
    return playing.length === 0 ? null : (
      <Card id='playing-along' title={playingAlong.title}>
        <Bullets items={playing} />
      </Card>
    )
  }
  const reviewed = advice.every(({ card }) => card.review !== null)
  return (
    <Card id='this-week' title='这一周，在家可以做的'>
      {reviewed ? null : <Text className={styles.note}>下面的做法由本项目编写，还没有经过专业人员审阅。</Text>}
      {advice.map((one) => (
        <Steps key={one.card.id} advice={one} />
      ))}
    </Card>
  )
}

/** What it rests on stands at the end of the card itself. */
function Steps({ advice: { card, about } }: { readonly advice: Advice }) {
  const steps = card.parts.flatMap((part) => (part.kind === 'week' ? part.steps : []))
  return (
    <View className={styles.asked}>
      <Heading level={3}>{about}</Heading>
      <Bullets items={steps} />
      <Button kind='quiet' id={`whole-${card.id}`} icon='book-open' onPress={() => void openCard(card.id)}>
        看整张，里面有可以怎么说
      </Button>
    </View>
  )
}
