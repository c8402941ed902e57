import { Text, View } from '@tarojs/components'
import { Press } from '../../components/element/press'
import { Icon } from '../../components/icon/icon'
import styles from './book-for.module.scss'

interface TickProps {
  readonly id: string
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A box to tick. */
export function Tick({ id, label, checked, onChange }: TickProps) {
  return (
    <Press
      id={id}
      role='checkbox'
      checked={checked}
      className={`${styles.tick} ${checked ? styles.ticked : ''}`}
      onPress={() => onChange(!checked)}
    >
      <View className={styles.tickInside}>
        <View className={styles.box}>{checked ? <Icon name='check' /> : null}</View>
        <Text>{label}</Text>
      </View>
    </Press>
  )
}
