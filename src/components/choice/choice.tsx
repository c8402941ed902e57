import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../element/aria'
import { moveFocus } from '../element/arrow-keys'
import { Press } from '../element/press'
import { Icon } from '../icon/icon'
import styles from './choice.module.scss'

interface ChoiceGroupProps {
  /** The question, read out before the choices. */
  readonly label: string
  /** Side by side, for a few short words; below each other otherwise. */
  readonly inline?: boolean
  readonly children: ReactNode
}

export function ChoiceGroup({ label, inline = false, children }: ChoiceGroupProps) {
  return (
    <View className={inline ? styles.inline : styles.group} {...aria({ role: 'radiogroup', label })}>
      {children}
    </View>
  )
}

interface ChoiceProps {
  readonly id?: string | undefined
  readonly label: string
  readonly note?: string | undefined
  readonly chosen: boolean
  readonly disabled?: boolean | undefined
  readonly onChoose: () => void
}

export function Choice({ id, label, note, chosen, disabled, onChoose }: ChoiceProps) {
  return (
    <Press
      id={id}
      role='radio'
      checked={chosen}
      disabled={disabled}
      className={`${styles.choice} ${chosen ? styles.chosen : ''} ${disabled ? styles.off : ''}`}
      onPress={onChoose}
      onKeyDown={moveFocus}
    >
      <View className={styles.inside}>
        <View className={styles.mark}>{chosen ? <Icon name='check' /> : null}</View>
        <View className={styles.words}>
          <Text>{label}</Text>
          {note ? <Text className={styles.note}>{note}</Text> : null}
        </View>
      </View>
    </Press>
  )
}
