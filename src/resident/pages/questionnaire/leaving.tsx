import { Text, View } from '@tarojs/components'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import styles from './index.module.scss'
import type { Kept } from './use-walk'

interface LeavingProps {
  readonly kept: Kept
  readonly onPause: () => void
  readonly onDiscard: () => void
}

const words: Record<Exclude<Kept, 'refused'>, string> = {
  none: '每答一题，都会存在这台手机上，不会发出去。',
  stored: '回答已保存在这台手机上，没有发出去。七天内都可以接着答。',
}

export function Leaving({ kept, onPause, onDiscard }: LeavingProps) {
  return (
    <View className={styles.leaving}>
      {kept === 'refused' ? (
        <Notice kind='warn' id='not-kept'>
          这台手机没能保存回答。关掉小程序以后，就要从头再答。
        </Notice>
      ) : (
        <Text className={styles.kept}>{words[kept]}</Text>
      )}
      <View className={styles.ways}>
        <View className={styles.way}>
          <Button kind='quiet' id='pause-test' onPress={onPause}>
            先停一下
          </Button>
        </View>
        {kept === 'none' ? null : (
          <View className={styles.way}>
            <Button kind='quiet' id='discard-test' onPress={onDiscard}>
              不做了，清掉回答
            </Button>
          </View>
        )}
      </View>
    </View>
  )
}
