import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ChoiceGroup } from '../../components/choice/choice'
import styles from './form.module.scss'
import { Trouble } from './tick'

interface OptionsProps {
  readonly label: string
  readonly note?: string | undefined
  readonly trouble?: string | null
  readonly children: ReactNode
}

/** One of several, side by side, with the question above them and what is wrong below. */
export function Options({ label, note, trouble = null, children }: OptionsProps) {
  return (
    <View className={styles.part}>
      <Text className={styles.label}>{label}</Text>
      {note ? <Text className={styles.note}>{note}</Text> : null}
      <ChoiceGroup label={label} inline>
        {children}
      </ChoiceGroup>
      <Trouble>{trouble}</Trouble>
    </View>
  )
}
