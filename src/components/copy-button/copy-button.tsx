import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../button/button'
import { useCalling } from '../callable/calling'
import { aria } from '../element/aria'
import styles from './copy-button.module.scss'

interface CopyButtonProps {
  readonly id?: string | undefined
  readonly text: string
  readonly label: string
  /** Said once it is in the clipboard. */
  readonly done: string
}

/** Says what became of it. Where the phone keeps its clipboard to itself, the text next to it can be held and copied. */
export function CopyButton({ id, text, label, done }: CopyButtonProps) {
  const { copy } = useCalling()
  const [state, setState] = useState<'waiting' | 'done' | 'refused'>('waiting')
  const said = { waiting: '', done, refused: '没能复制。请按住上面的文字，自己选“复制”。' }[state]
  return (
    <View>
      <Button
        kind='secondary'
        id={id}
        icon='copy'
        onPress={() => void copy(text).then((copied) => setState(copied ? 'done' : 'refused'))}
      >
        {label}
      </Button>
      <View className={styles.said} {...aria({ role: 'status', live: 'polite' })}>
        {said}
      </View>
    </View>
  )
}
