import { Text, View } from '@tarojs/components'
import type { HotlineEntry } from '#core/domain/risk/order'
import { Button } from '../button/button'
import { aria } from '../element/aria'
import { Heading } from '../element/region'
import { HotlineList } from '../hotline-list/hotline-list'
import styles from './crisis-card.module.scss'

export interface CrisisWords {
  readonly title: string
  /** One short line, so that the numbers come next. */
  readonly lead: string
  readonly paragraphs: readonly string[]
  readonly steps: readonly string[]
  readonly danger: string
  readonly privacy: string
  readonly continueLabel: string
  readonly leaveLabel: string
  readonly helpLabel: string
}

interface CrisisCardProps {
  readonly words: CrisisWords
  readonly hotlines: readonly HotlineEntry[]
  /** 1 where the card is all there is on the page. */
  readonly level?: 1 | 2 | undefined
  readonly onDial: (number: string) => void
  readonly onHelp: () => void
  /** Left out where there is nothing to go on with, as above a result. */
  readonly onContinue?: (() => void) | undefined
  readonly onLeave?: (() => void) | undefined
}

/** Calm, and first on its page. It never blocks: going on, stopping and reading more are all one tap away. */
export function CrisisCard({ words, hotlines, level = 2, onDial, onHelp, onContinue, onLeave }: CrisisCardProps) {
  return (
    <View id='crisis-card' className={styles.card} {...aria({ role: 'alert', live: 'assertive' })}>
      <Heading level={level}>{words.title}</Heading>
      <Text className={styles.text}>{words.lead}</Text>
      <HotlineList entries={hotlines} onDial={onDial} />
      {words.paragraphs.map((text) => (
        <Text key={text} className={styles.text}>
          {text}
        </Text>
      ))}
      <View className={styles.steps}>
        {words.steps.map((text) => (
          <Text key={text} className={styles.step}>
            {text}
          </Text>
        ))}
      </View>
      <Text className={styles.danger}>{words.danger}</Text>
      <Text className={styles.privacy}>{words.privacy}</Text>
      <View className={styles.actions}>
        <Button kind='secondary' id='crisis-help' onPress={onHelp}>
          {words.helpLabel}
        </Button>
        {onContinue ? (
          <Button kind='secondary' id='crisis-continue' onPress={onContinue}>
            {words.continueLabel}
          </Button>
        ) : null}
        {onLeave ? (
          <Button kind='quiet' id='crisis-leave' onPress={onLeave}>
            {words.leaveLabel}
          </Button>
        ) : null}
      </View>
    </View>
  )
}
