import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import styles from './form.module.scss'
import { Trouble } from './tick'
import { numberIn } from './written'

interface AmountProps {
  readonly id: string
  readonly label: string
  readonly note?: string
  /** Null: as it is set elsewhere. */
  readonly value: number | null
  /** What most people choose. */
  readonly usual: readonly number[]
  /** `50 分钟`, `不休息`. */
  readonly text: (value: number) => string
  /** What a number that is written counts. */
  readonly unit: string
  /** How many of what is stored one of that unit is. */
  readonly scale?: number
  readonly trouble?: string | null
  /** How it is where it is left to what is set elsewhere, in words; and that it is left to it. */
  readonly follows?: string
  readonly onFollow?: () => void
  readonly onChange: (value: number) => void
}

/** One of the usual amounts, or another one that is written. What is no number is kept as it was, and said so. */
export function Amount({
  id,
  label,
  note,
  usual,
  text,
  unit,
  scale = 1,
  trouble = null,
  value,
  follows,
  onFollow,
  onChange,
}: AmountProps) {
  const [written, setWritten] = useState<string | null>(
    value === null || usual.includes(value) ? null : `${value / scale}`,
  )
  const number = numberIn(written ?? '')
  function write(next: string) {
    setWritten(next)
    const read = numberIn(next)
    onChange(read === null ? Number.NaN : read * scale)
  }
  return (
    <View id={id} className={styles.part}>
      <Text className={styles.label}>{label}</Text>
      {note ? <Text className={styles.note}>{note}</Text> : null}
      <ChoiceGroup label={label} inline>
        {follows === undefined ? null : (
          <Choice
            id={`${id}-follows`}
            label={follows}
            chosen={written === null && value === null}
            onChoose={() => {
              setWritten(null)
              onFollow?.()
            }}
          />
        )}
        {usual.map((one) => (
          <Choice
            key={one}
            id={`${id}-${one}`}
            label={text(one)}
            chosen={written === null && one === value}
            onChoose={() => {
              setWritten(null)
              onChange(one)
            }}
          />
        ))}
        <Choice
          id={`${id}-other`}
          label='别的'
          chosen={written !== null}
          onChoose={() => written ?? setWritten(value === null || Number.isNaN(value) ? '' : `${value / scale}`)}
        />
      </ChoiceGroup>
      {written === null ? (
        <Trouble>{trouble}</Trouble>
      ) : (
        <Field
          id={`${id}-written`}
          kind='phone'
          label={`${label}，写几${unit}`}
          value={written}
          most={6}
          trouble={number === null && written !== '' ? '请写一个数字。' : trouble}
          onChange={write}
        />
      )}
    </View>
  )
}
