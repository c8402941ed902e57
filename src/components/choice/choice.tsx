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
  /** Any of them may be chosen, not one alone: so too of each choice. */
  readonly several?: boolean
  readonly children: ReactNode
}

export function ChoiceGroup({ label, inline = false, several = false, children }: ChoiceGroupProps) {
  return (
    <View
      className={inline ? styles.inline : styles.group}
      {...aria({ role: several ? 'group' : 'radiogroup', label })}
    >
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
  readonly several?: boolean
  readonly onChoose: () => void
}

export function Choice({ id, label, note, chosen, disabled, several = false, onChoose }: ChoiceProps) {
  return (
    <Press
      id={id}
      role={several ? 'checkbox' : 'radio'}
      checked={chosen}
      disabled={disabled}
      className={`${styles.choice} ${chosen ? styles.chosen : ''} ${disabled ? styles.off : ''}`}
      onPress={onChoose}
      onKeyDown={several ? undefined : moveFocus}
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
