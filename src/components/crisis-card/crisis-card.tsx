import { View } from '@tarojs/components'
import type { HotlineEntry } from '#core/domain/risk/order'
import { Bullets } from '../bullets/bullets'
import { Button } from '../button/button'
import { Paragraph } from '../callable/paragraph'
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
  readonly ifNobodyAnswers: string
  readonly notReviewed: string
  readonly continueLabel: string
  readonly leaveLabel: string
  readonly helpLabel: string
}

interface CrisisCardProps {
  readonly words: CrisisWords
  readonly hotlines: readonly HotlineEntry[]
  /** 1 where the card is all there is on the page. */
  readonly level?: 1 | 2 | undefined
  readonly onHelp: () => void
  /** Left out where there is nothing to go on with, as above a result. */
  readonly onContinue?: (() => void) | undefined
  readonly onLeave?: (() => void) | undefined
}

/** Calm, and first on its page. It never blocks: going on, stopping and reading more are all one tap away. */
export function CrisisCard({ words, hotlines, level = 2, onHelp, onContinue, onLeave }: CrisisCardProps) {
  return (
    <View id='crisis-card' className={styles.card} {...aria({ role: 'alert', live: 'assertive' })}>
      <Heading level={level}>{words.title}</Heading>
      <Paragraph className={styles.text}>{words.lead}</Paragraph>
      <HotlineList entries={hotlines} />
      {hotlines.some(({ mayRingOut }) => mayRingOut) ? (
        <Paragraph className={styles.text}>{words.ifNobodyAnswers}</Paragraph>
      ) : null}
      {words.paragraphs.map((text) => (
        <Paragraph key={text} className={styles.text}>
          {text}
        </Paragraph>
      ))}
      <Bullets items={words.steps} plain />
      <Paragraph className={styles.danger}>{words.danger}</Paragraph>
      <Paragraph className={styles.privacy}>{words.privacy}</Paragraph>
      <Paragraph className={styles.privacy}>{words.notReviewed}</Paragraph>
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
