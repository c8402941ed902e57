import { Text, View } from '@tarojs/components'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import styles from './picking.module.scss'

interface PickedFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  /** What is wrong with it; read out when it appears. */
  readonly trouble?: string | null
  readonly onPress: () => void
}

/** Something that is picked and not written: pressed, it is picked anew. */
export function PickedField({ id, label, value, trouble = null, onPress }: PickedFieldProps) {
  return (
    <View className={styles.field}>
      <Text className={styles.label} {...aria({ hidden: true })}>
        {label}
      </Text>
      <Press
        id={id}
        className={styles.value}
        label={`${label}，${value}`}
        describedBy={trouble ? `${id}-trouble` : undefined}
        onPress={onPress}
      >
        {value}
      </Press>
      <View id={`${id}-trouble`} className={styles.trouble} {...aria({ role: 'status', live: 'polite' })}>
        {trouble}
      </View>
    </View>
  )
}
