import { Text, Textarea, View } from '@tarojs/components'
import { type ChangeEvent, createElement } from 'react'
import { Button } from '../../components/button/button'
import { aria } from '../../components/element/aria'
import { Field } from '../../components/field/field'
import styles from './form.module.scss'

interface LinesProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly most: number
  readonly note?: string
  readonly onChange: (value: string) => void
}

/** Paragraphs to write. */
export function Lines({ id, label, value, most, note, onChange }: LinesProps) {
  const onWeb = process.env.TARO_ENV === 'h5'
  return (
    <View className={styles.part}>
      {onWeb ? (
        createElement('label', { className: styles.label, htmlFor: id }, label)
      ) : (
        <Text className={styles.label}>{label}</Text>
      )}
      {onWeb ? (
        createElement('textarea', {
          ...{ id, value, className: styles.lines, maxLength: most, autoComplete: 'off' },
          onChange: (event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value),
        })
      ) : (
        <Textarea
          id={id}
          className={styles.lines}
          value={value}
          maxlength={most}
          autoHeight
          cursorSpacing={120}
          onInput={(event) => onChange(event.detail.value)}
          {...aria({ label })}
        />
      )}
      {note ? <Text className={styles.note}>{note}</Text> : null}
    </View>
  )
}

interface LineListProps {
  readonly id: string
  readonly label: string
  readonly note?: string
  readonly lines: readonly string[]
  /** How many there may be, and of how many characters each. */
  readonly most: number
  readonly each: number
  readonly add: string
  readonly onChange: (change: (lines: readonly string[]) => string[]) => void
}

/** Some short texts, one a line; an empty one counts for nothing. */
export function LineList({ id, label, note, lines, most, each, add, onChange }: LineListProps) {
  return (
    <View className={styles.part} {...aria({ role: 'group', label })}>
      <Text className={styles.label}>{label}</Text>
      {note ? <Text className={styles.note}>{note}</Text> : null}
      {lines.map((line, at) => (
        // They are told apart by their places alone: two may read the same while they are written.
        <View key={at} className={styles.entry}>
          <Field
            id={`${id}-${at}`}
            label={`${label} ${at + 1}`}
            value={line}
            most={each}
            onChange={(value) => onChange((all) => all.map((one, index) => (index === at ? value : one)))}
          />
          <Button
            kind='quiet'
            id={`remove-${id}-${at}`}
            label={`去掉${label} ${at + 1}`}
            onPress={() => onChange((all) => all.filter((_, index) => index !== at))}
          >
            去掉
          </Button>
        </View>
      ))}
      {lines.length < most ? (
        <Button kind='secondary' id={`add-${id}`} onPress={() => onChange((all) => [...all, ''])}>
          {add}
        </Button>
      ) : null}
    </View>
  )
}
