import { Text, View } from '@tarojs/components'
import { Press } from '../element/press'
import { Icon } from '../icon/icon'
import styles from './page.module.scss'

export function HelpEntry({ onPress }: { onPress: () => void }) {
  return (
    <Press id='help-entry' className={styles.help} label='求助' always onPress={onPress}>
      <View className={styles.helpInside}>
        <Icon name='life-buoy' />
        <Text>求助</Text>
      </View>
    </Press>
  )
}

/**
 * On a page that is help itself nothing else stands where help stood on the page before: the second of two hurried taps
 * on it must not meet the way out.
 */
export function HelpRoom() {
  return (
    <View className={`${styles.help} ${styles.room}`}>
      <View className={styles.helpInside}>
        <Icon name='life-buoy' />
        <Text>求助</Text>
      </View>
    </View>
  )
}
