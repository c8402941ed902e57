import { Text, View } from '@tarojs/components'
import { childMode } from '#core/content/child-mode'
import type { Option } from '#core/domain/assessment/scale'
import { Button } from '../../components/button/button'
import { aria } from '../../components/element/aria'
import { Heading } from '../../components/element/region'
import { type Picture, pictures } from './answer-picture'
import styles from './child-mode.module.scss'
import { PictureChoice } from './picture-choice'
import { ReadAloud } from './read-aloud'

interface ChildQuestionProps {
  /** Below the sentence: over what time, and how often. */
  readonly ask: string
  readonly stem: string
  readonly options: readonly Option[]
  /** The lowest value has nothing filled, the highest everything; null: words alone. */
  readonly picture: Picture | null
  readonly value: number | undefined
  /** Kind words about the answer before this question; null where it was not hard. */
  readonly kind: string | null
  readonly onAnswer: (value: number) => void
  readonly onSkip: () => void
  readonly onBack: (() => void) | null
  readonly onHard: () => void
  readonly onStop: () => void
}

/** One question a screen, in a child's words round the owner's own: skip, go back, stop and "I feel bad" are all there. */
export function ChildQuestion(props: ChildQuestionProps) {
  const { ask, stem, options, picture, value, kind, onAnswer, onSkip, onBack, onHard, onStop } = props
  const lowest = Math.min(...options.map((option) => option.value))
  const heard = [stem, ask, ...options.map(({ label }) => label)].join('。')
  return (
    <View className={styles.question}>
      {kind ? (
        <Text id='kind-words' className={styles.kind} {...aria({ role: 'status', live: 'polite' })}>
          {kind}
        </Text>
      ) : null}
      <Heading level={1} id='question-text'>
        {stem}
      </Heading>
      <Text className={styles.quiet}>{ask}</Text>
      <ReadAloud text={heard} />
      {picture ? <Text className={styles.quiet}>{childMode.pictures[picture]}</Text> : null}
      <View className={styles.choices} {...aria({ role: 'radiogroup', label: stem })}>
        {options.map((option) => (
          <PictureChoice
            key={option.value}
            id={`answer-${option.value}`}
            label={option.label}
            picture={picture}
            filled={picture ? Math.min(option.value - lowest, pictures[picture]) : 0}
            chosen={value === option.value}
            onChoose={() => onAnswer(option.value)}
          />
        ))}
      </View>
      <Button kind='secondary' id='skip-item' onPress={onSkip}>
        {childMode.skip}
      </Button>
      <View className={styles.ways}>
        {onBack ? (
          <Button kind='quiet' id='last-item' onPress={onBack}>
            {childMode.back}
          </Button>
        ) : null}
        <Button kind='quiet' id='stop-items' onPress={onStop}>
          {childMode.stop}
        </Button>
        <Button kind='quiet' id='feel-bad' icon='life-buoy' onPress={onHard}>
          {childMode.hard}
        </Button>
      </View>
    </View>
  )
}
