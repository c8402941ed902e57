import { Text, View } from '@tarojs/components'
import { leave } from '../../navigation/leave'
import { Press } from '../element/press'
import styles from './page.module.scss'

/** Said in full to readers; the one word is for whoever looks over a shoulder. */
const label = process.env.TARO_ENV === 'h5' ? '离开，马上换成一页日历' : '离开，马上回到首页'

/** The quick exit: first for the keyboard and for readers on every page, and never resting. */
export function ExitEntry() {
  return (
    <Press id='leave' className={styles.exit} label={label} always onPress={leave}>
      <View className={styles.helpInside}>
        <Text>离开</Text>
      </View>
    </Press>
  )
}
