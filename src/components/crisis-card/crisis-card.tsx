import { View } from '@tarojs/components'
import type { HotlineEntry } from '#core/domain/hotlines/order'
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
  readonly resultLabel: string
  readonly reviewLabel: string
  readonly leaveLabel: string
  readonly wipeLabel: string
  readonly helpLabel: string
}

/** Ways on from the card, each a button of its own. Left out where there is nothing to go on with, as above a result. */
export interface CrisisWays {
  readonly onContinue: () => void
  /** Nothing is left to answer: going on leads to the result, and there is a way back to the question. */
  readonly onReview: (() => void) | null
  readonly onLeave: () => void
  /** Null where leaving clears it all as well: two buttons for one thing make somebody choose for nothing. */
  readonly onWipe: (() => void) | null
  /** What leaving means for the answers. */
  readonly leaveText: string
}

interface CrisisCardProps {
  readonly words: CrisisWords
  readonly hotlines: readonly HotlineEntry[]
  /** 1 where the card is all there is on the page. */
  readonly level?: 1 | 2 | undefined
  readonly onHelp: () => void
  readonly ways?: CrisisWays | undefined
}

/** Calm, and first on its page. It never blocks: going on, stopping and reading more are all one tap away. */
export function CrisisCard({ words, hotlines, level = 2, onHelp, ways }: CrisisCardProps) {
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
        {ways ? <Ways words={words} ways={ways} /> : null}
      </View>
    </View>
  )
}

function Ways({ words, ways }: { words: CrisisWords; ways: CrisisWays }) {
  const { onContinue, onReview, onLeave, onWipe, leaveText } = ways
  return (
    <>
      <Button kind='secondary' id='crisis-continue' onPress={onContinue}>
        {onReview ? words.resultLabel : words.continueLabel}
      </Button>
      {onReview ? (
        <Button kind='quiet' id='crisis-review' onPress={onReview}>
          {words.reviewLabel}
        </Button>
      ) : null}
      <Paragraph className={styles.privacy}>{leaveText}</Paragraph>
      <Button kind='quiet' id='crisis-leave' onPress={onLeave}>
        {words.leaveLabel}
      </Button>
      {onWipe ? (
        <Button kind='quiet' id='crisis-wipe' onPress={onWipe}>
          {words.wipeLabel}
        </Button>
      ) : null}
    </>
  )
}
