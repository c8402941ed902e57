import { Text, View } from '@tarojs/components'
import { HelpEntry } from './help-entry'
import styles from './page.module.scss'

/** On WeChat only, whose title bar takes nothing of ours: the first line of every page. */
export function HelpBar({ onHelp }: { onHelp: () => void }) {
  return (
    <View className={styles.helpBar}>
      <View className={styles.barInside}>
        <Text className={styles.helpWords}>心里难受，随时点这里</Text>
        <HelpEntry onPress={onHelp} />
      </View>
    </View>
  )
}
