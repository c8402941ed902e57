import { Text, View } from '@tarojs/components'
import { childMode } from '#core/content/child-mode'
import { Button } from '../../../components/button/button'
import { Page } from '../../../components/page/page'
import styles from '../../mode/child-mode.module.scss'
import { ReadAloud } from '../../mode/read-aloud'

const { title, lines, begin } = childMode.before

export function Before({ onBegin }: { onBegin: () => void }) {
  return (
    <Page title='五句话' heading={title}>
      <View className={styles.lines}>
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </View>
      <ReadAloud text={[title, ...lines].join('。')} />
      <Button id='begin-items' onPress={onBegin}>
        {begin}
      </Button>
    </Page>
  )
}
