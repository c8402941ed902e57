import { Input, Text, View } from '@tarojs/components'
import { type ChangeEvent, createElement } from 'react'
import { aria } from '../element/aria'
import styles from './field.module.scss'

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  /** The most characters that are taken. */
  readonly most: number
  /** Brings up the keys of a telephone. */
  readonly kind?: 'text' | 'phone'
  readonly note?: string | undefined
  /** What is wrong with it; read out when it appears. */
  readonly trouble?: string | null
  readonly onChange: (value: string) => void
}

/** One line to write. A real input on the web; nothing fills it in by itself, nothing remembers it. */
export function Field({ id, label, value, most, kind = 'text', note, trouble = null, onChange }: FieldProps) {
  return (
    <View className={styles.field}>
      {process.env.TARO_ENV === 'h5' ? (
        createElement('label', { className: styles.label, htmlFor: id }, label)
      ) : (
        <Text className={styles.label}>{label}</Text>
      )}
      {process.env.TARO_ENV === 'h5' ? (
        createElement('input', {
          ...{ id, value, className: styles.input, maxLength: most, autoComplete: 'off' },
          ...{ type: kind === 'phone' ? 'tel' : 'text', 'aria-invalid': trouble !== null },
          ...{ onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value) },
        })
      ) : (
        <Input
          id={id}
          className={styles.input}
          type={kind === 'phone' ? 'number' : 'text'}
          value={value}
          maxlength={most}
          cursorSpacing={120}
          onInput={(event) => onChange(event.detail.value)}
          {...aria({ label })}
        />
      )}
      {note ? <Text className={styles.note}>{note}</Text> : null}
      <View className={styles.trouble} {...aria({ role: 'status', live: 'polite' })}>
        {trouble}
      </View>
    </View>
  )
}
