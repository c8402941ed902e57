import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Press } from '../element/press'
import { Region } from '../element/region'
import { Icon } from '../icon/icon'
import { HelpEntry } from './help-entry'
import styles from './page.module.scss'

interface TopBarProps {
  readonly title: string
  /** False on the pages of the tab bar. */
  readonly back: boolean
  readonly help: boolean
}

/** On the web there is no title bar of WeChat's. */
export function TopBar({ title, back, help }: TopBarProps) {
  return (
    <Region as='header' className={styles.bar}>
      <View className={styles.barInside}>
        {back ? (
          <Press id='back' className={styles.back} label='返回' onPress={goBack}>
            <Icon name='arrow-left' />
          </Press>
        ) : null}
        <Text className={styles.barTitle}>{back ? title : '心邻'}</Text>
        {help ? <HelpEntry onPress={() => void Taro.navigateTo({ url: '/pages/help/index' })} /> : null}
      </View>
    </Region>
  )
}

/** A page opened from a link has nothing under it. */
function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/home/index' })
}
