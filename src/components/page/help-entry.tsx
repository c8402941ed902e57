import { Text, View } from '@tarojs/components'
import { Press } from '../element/press'
import { Icon } from '../icon/icon'
import styles from './page.module.scss'

interface HelpEntryProps {
  /** Over the page on WeChat, whose title bar takes nothing of ours. */
  readonly floating?: boolean
  readonly onPress: () => void
}

export function HelpEntry({ floating = false, onPress }: HelpEntryProps) {
  return (
    <Press
      id='help-entry'
      className={`${styles.help} ${floating ? styles.floating : ''}`}
      label='求助'
      onPress={onPress}
    >
      <View className={styles.helpInside}>
        <Icon name='life-buoy' />
        <Text>求助</Text>
      </View>
    </Press>
  )
}
