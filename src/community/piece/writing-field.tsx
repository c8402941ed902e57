import { Text, Textarea, View } from '@tarojs/components'
import { type ChangeEvent, createElement, type KeyboardEvent, type MutableRefObject, useEffect, useRef } from 'react'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import { type Mark, marked, nextLine, type Writing, withParagraph } from './mark-up'
import { putInto } from './put-into'
import styles from './writing.module.scss'

interface WritingFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly most: number
  /** Of the button for a picture; without it there is no such button. */
  readonly onPicture?: (() => void) | undefined
  /** Here the field leaves the way to put a paragraph where the cursor is. */
  readonly inserting?: MutableRefObject<(paragraph: string) => void> | undefined
  readonly onChange: (text: string) => void
  /** Ctrl S, ⌘ S; the web only. */
  readonly onSave?: (() => void) | undefined
}

const buttons: readonly (readonly [Mark, string])[] = [
  ['heading', '小标题'],
  ['list', '列表'],
  ['note', '提示框'],
]
const onWeb = process.env.TARO_ENV === 'h5'

/** Many lines to write, with buttons that put the signs before them; at a desk also by keys. */
export function WritingField({ id, label, value, most, onPicture, inserting, onChange, onSave }: WritingFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // Where the cursor was last; a phone tells it as somebody writes and as they leave the field.
  const cursor = useRef(value.length)

  function act(how: (writing: Writing) => Writing | null): boolean {
    const element = field.current
    const here = element
      ? { text: element.value, from: element.selectionStart, until: element.selectionEnd }
      : { text: value, from: Math.min(cursor.current, value.length), until: Math.min(cursor.current, value.length) }
    const next = how(here)
    if (next === null || next.text.length > most) return false
    cursor.current = next.until
    if (element) putInto(element, next)
    else onChange(next.text)
    return true
  }
  if (inserting) inserting.current = (paragraph) => void act((so) => withParagraph(so, paragraph))
  return (
    <View className={styles.part}>
      {onWeb ? (
        createElement('label', { className: styles.label, htmlFor: id }, label)
      ) : (
        <Text className={styles.label}>{label}</Text>
      )}
      <View className={styles.tools} {...aria({ role: 'group', label: '这几行是什么' })}>
        {buttons.map(([mark, text]) => (
          <Press key={mark} id={`mark-${mark}`} className={styles.tool} onPress={() => act((so) => marked(so, mark))}>
            <View className={styles.inside}>{text}</View>
          </Press>
        ))}
        {onPicture ? (
          <Press id='mark-picture' className={styles.tool} onPress={onPicture}>
            <View className={styles.inside}>图片</View>
          </Press>
        ) : null}
      </View>
      {onWeb ? (
        <WebField {...{ id, value, most, field, onChange, onSave }} act={act} />
      ) : (
        <Textarea
          id={id}
          className={styles.field}
          value={value}
          maxlength={most}
          cursorSpacing={120}
          onInput={(event) => {
            cursor.current = event.detail.cursor
            onChange(event.detail.value)
          }}
          onBlur={(event) => {
            cursor.current = event.detail.cursor ?? cursor.current
          }}
          {...aria({ label })}
        />
      )}
      <Text className={styles.note}>
        {onWeb
          ? `空一行就是新的一段。${keys}一共 ${value.length} 个字符，最多 ${most} 个。`
          : `空一行就是新的一段。一共 ${value.length} 个字符，最多 ${most} 个。`}
      </Text>
    </View>
  )
}

const keys = '按键：Ctrl + Alt + 1 小标题，2 列表，3 提示框；Ctrl + S 保存。苹果电脑用 ⌘ 和 ⌥。'
const byKey: Readonly<Record<string, Mark>> = { Digit1: 'heading', Digit2: 'list', Digit3: 'note' }

interface WebFieldProps extends Pick<WritingFieldProps, 'id' | 'value' | 'most' | 'onChange' | 'onSave'> {
  readonly field: React.RefObject<HTMLTextAreaElement>
  readonly act: (how: (writing: Writing) => Writing | null) => boolean
}

function WebField({ id, value, most, field, onChange, onSave, act }: WebFieldProps) {
  useEffect(() => {
    // What is put back from outside, a draft thrown away, is put there; what is typed stands there already.
    if (field.current && field.current.value !== value) field.current.value = value
  }, [field, value])

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // Chinese keys take Enter and digits for a choice of characters.
    if (event.nativeEvent.isComposing) return
    const isCommand = event.ctrlKey || event.metaKey
    const mark = isCommand && event.altKey ? byKey[event.code] : undefined
    const isTaken = mark
      ? act((so) => marked(so, mark))
      : event.key === 'Enter' && !isCommand && !event.shiftKey
        ? act(nextLine)
        : false
    if (isCommand && !event.altKey && event.key === 's' && onSave) {
      event.preventDefault()
      onSave()
    }
    if (isTaken || mark) event.preventDefault()
  }
  return createElement('textarea', {
    ...{ id, ref: field, defaultValue: value, className: styles.field, maxLength: most, autoComplete: 'off' },
    ...{ onKeyDown, onChange: (event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value) },
  })
}
