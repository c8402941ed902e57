import { Text, View } from '@tarojs/components'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { pauseText } from '../../self-test/life-words'
import type { Lying } from '../../self-test/sheet-life'
import styles from './index.module.scss'

interface LeavingProps {
  /** Null while nothing is answered. */
  readonly life: Lying | null
  readonly onPause: () => void
  readonly onDiscard: () => void
}

export function Leaving({ life, onPause, onDiscard }: LeavingProps) {
  return (
    <View className={styles.leaving}>
      {life?.held ? (
        <Notice kind='warn' id='not-kept'>
          {pauseText(life)}
        </Notice>
      ) : (
        <Text className={styles.kept}>{pauseText(life)}</Text>
      )}
      <View className={styles.ways}>
        <View className={styles.way}>
          <Button kind='quiet' id='pause-test' onPress={onPause}>
            先停一下
          </Button>
        </View>
        {life ? (
          <View className={styles.way}>
            <Button kind='quiet' id='discard-test' onPress={onDiscard}>
              不做了，清掉回答
            </Button>
          </View>
        ) : null}
      </View>
    </View>
  )
}
