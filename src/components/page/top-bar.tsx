import { Text, View } from '@tarojs/components'
import { goBack } from '../../navigation/door'
import { Press } from '../element/press'
import { Region } from '../element/region'
import { Icon } from '../icon/icon'
import { ExitEntry } from './exit-entry'
import { HelpEntry, HelpRoom } from './help-entry'
import styles from './page.module.scss'

interface TopBarProps {
  readonly title: string
  /** False on the pages of the tab bar. */
  readonly back: boolean
  /** Left out where the page is help itself. */
  readonly onHelp: (() => void) | undefined
}

/** On the web there is no title bar of WeChat's. */
export function TopBar({ title, back, onHelp }: TopBarProps) {
  return (
    <Region as='header' className={styles.bar}>
      <View className={styles.barInside}>
        <ExitEntry />
        {back ? (
          <Press id='back' className={styles.back} label='返回' onPress={() => void goBack()}>
            <Icon name='arrow-left' />
          </Press>
        ) : null}
        <Text className={styles.barTitle}>{back ? title : '心邻'}</Text>
        {onHelp ? <HelpEntry onPress={onHelp} /> : <HelpRoom />}
      </View>
    </Region>
  )
}
