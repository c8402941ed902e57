import { Text, View } from '@tarojs/components'
import { childMode } from '#core/content/child-mode'
import { who5 } from '#core/scales/who5'
import { Button } from '../../../components/button/button'
import { Page } from '../../../components/page/page'
import styles from '../../mode/child-mode.module.scss'
import { ReadAloud } from '../../mode/read-aloud'

const { title, lines, begin } = childMode.before

export function Before({ onBegin }: { onBegin: () => void }) {
  return (
    <Page title='自评' heading={title}>
      <View className={styles.lines}>
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </View>
      <ReadAloud text={[title, ...lines].join('。')} />
      <Button id='begin-items' onPress={onBegin}>
        {begin}
      </Button>
      <Text className={styles.quiet}>{`给大人：五句话的原文出自 ${who5.title}，一个字没有改。`}</Text>
    </Page>
  )
}
