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
