import { Text, View } from '@tarojs/components'
import { ExitEntry } from './exit-entry'
import { HelpEntry } from './help-entry'
import styles from './page.module.scss'

interface HelpBarProps {
  /** Left out where the page is help itself. */
  readonly onHelp: (() => void) | undefined
}

/** On WeChat only, whose title bar takes nothing of ours: the first line of every page. */
export function HelpBar({ onHelp }: HelpBarProps) {
  return (
    <View className={styles.helpBar}>
      <View className={styles.barInside}>
        <ExitEntry />
        {onHelp ? <Text className={styles.helpWords}>心里难受，随时点这里</Text> : null}
        {onHelp ? <HelpEntry onPress={onHelp} /> : null}
      </View>
    </View>
  )
}
