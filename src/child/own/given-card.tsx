import { Text, View } from '@tarojs/components'
import { childMode } from '#core/content/child-mode'
import { optionsOf } from '#core/domain/assessment/range'
import type { Item, Scale } from '#core/domain/assessment/scale'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import { AnswerPicture, pictureFor } from '../mode/answer-picture'
import styles from '../mode/child-mode.module.scss'
import type { Given } from './walk'

const words = childMode.after

interface GivenCardProps {
  readonly scale: Scale
  readonly given: Readonly<Record<string, Given>>
}

const seenOf = ({ scale, given }: GivenCardProps) => scale.items.filter(({ id }) => id in given)

/** What was chosen, sentence by sentence; nothing where nothing was. */
export function GivenCard(props: GivenCardProps) {
  if (seenOf(props).length === 0) return null
  return (
    <Card id='given' title={words.yours}>
      <GivenRows {...props} />
    </Card>
  )
}

/** The same within a card that stands among others. */
export function GivenPart({
  id,
  title = words.yours,
  ...props
}: GivenCardProps & { id: string; title?: string | undefined }) {
  if (seenOf(props).length === 0) return null
  return (
    <View id={id} className={styles.lines}>
      <Heading level={3}>{title}</Heading>
      <GivenRows {...props} />
    </View>
  )
}

function GivenRows(props: GivenCardProps) {
  const { scale, given } = props
  return (
    <>
      {seenOf(props).map((item) => (
        <GivenRow key={item.id} scale={scale} item={item} value={given[item.id] ?? null} />
      ))}
    </>
  )
}

interface GivenRowProps {
  readonly scale: Scale
  readonly item: Item
  readonly value: Given
}

function GivenRow({ scale, item, value }: GivenRowProps) {
  const options = optionsOf(scale, item)
  const picture = pictureFor(options.length, scale.direction === 'higher-is-better')
  const answer = options.find((option) => option.value === value)?.label ?? words.skipped
  return (
    <View className={picture ? styles.given : styles.givenWords}>
      {picture ? <AnswerPicture picture={picture} filled={value ?? 0} /> : null}
      <View className={styles.givenWords}>
        <Text>{item.stem}</Text>
        <Text className={styles.quiet}>{answer}</Text>
      </View>
    </View>
  )
}
