import { Text, View } from '@tarojs/components'
import type { CardPart, GuidanceCard } from '#core/domain/reading/guidance-card'
import { Bullets } from '../../components/bullets/bullets'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import styles from './guidance.module.scss'
import { partWords, urgentSteps } from './words'

export function CardParts({ parts, urgent }: Pick<GuidanceCard, 'parts' | 'urgent'>) {
  return (
    <>
      {parts.map((part) => (
        <Part key={part.kind} part={part} urgent={urgent} />
      ))}
    </>
  )
}

function Part({ part, urgent }: { part: CardPart; urgent: boolean }) {
  switch (part.kind) {
    case 'scene':
      return <Text className={styles.scene}>{part.text}</Text>
    case 'week':
      return (
        <View className={styles.part}>
          <Heading level={2}>{urgent ? urgentSteps : partWords.week}</Heading>
          <Bullets items={part.steps} />
        </View>
      )
    case 'help':
    case 'seek':
      return (
        <Card id={`part-${part.kind}`} title={partWords[part.kind]} tone='warm'>
          <Paragraph>{part.text}</Paragraph>
        </Card>
      )
    case 'say':
      return (
        <Card id='part-say' title={partWords.say} tone='soft'>
          <Paragraph className={styles.said}>{part.text}</Paragraph>
        </Card>
      )
    default:
      return (
        <View className={styles.part}>
          <Heading level={2}>{partWords[part.kind]}</Heading>
          <Paragraph className={styles.running}>{part.text}</Paragraph>
        </View>
      )
  }
}
