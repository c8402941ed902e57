import { View } from '@tarojs/components'
import { Button } from '../../../components/button/button'
import { canFinish, canGoOn, isLast, type Walk } from '../../self-test/walk'
import styles from './index.module.scss'

interface StepsProps {
  readonly walk: Walk
  readonly onBack: () => void
  readonly onNext: () => void
  readonly onResult: () => void
}

/** Tapping an answer moves on by itself; these are for going back, for keyboards and for the end. */
export function Steps({ walk, onBack, onNext, onResult }: StepsProps) {
  return (
    <View className={styles.steps}>
      <View>
        <Button kind='secondary' id='previous-question' disabled={walk.at === 0} onPress={onBack}>
          上一题
        </Button>
      </View>
      <View>
        {isLast(walk) ? (
          <Button id='see-result' disabled={!canFinish(walk)} onPress={onResult}>
            看结果
          </Button>
        ) : (
          <Button kind='secondary' id='next-question' disabled={!canGoOn(walk)} onPress={onNext}>
            下一题
          </Button>
        )}
      </View>
    </View>
  )
}
