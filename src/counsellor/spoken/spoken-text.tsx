import { View } from '@tarojs/components'
import { assessmentConsents } from '#core/content/assessment-consents'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import { Tick } from '../form/tick'
import styles from './spoken.module.scss'

interface SpokenTextProps {
  readonly purpose: 'run-together' | 'claim-together'
  readonly heard: boolean
  readonly onHeard: (heard: boolean) => void
}

/** To be read out to whoever does not see it, in its own words; the tick says that they said yes to them. */
export function SpokenText({ purpose, heard, onHeard }: SpokenTextProps) {
  const { title, paragraphs } = assessmentConsents[purpose]
  return (
    <View className={styles.part}>
      <Heading level={2}>{title}</Heading>
      <Card tone='soft'>
        {paragraphs.map((text) => (
          <Paragraph key={text} className={styles.aloud}>
            {text}
          </Paragraph>
        ))}
      </Card>
      <Tick id='heard' label='念完了，对方说“可以”' ticked={heard} onTick={onHeard} />
    </View>
  )
}
