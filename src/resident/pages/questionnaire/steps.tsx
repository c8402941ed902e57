import { Text, View } from '@tarojs/components'
import { Button } from '../../../components/button/button'
import { askedItems, canFinish, canGoOn, canSkip, isFirst, isLast, type Walk } from '../../self-test/walk'
import styles from './index.module.scss'
import whole from './whole-list.module.scss'

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
        <Button kind='secondary' id='previous-question' disabled={isFirst(walk)} onPress={onBack}>
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
            {canSkip(walk) ? '跳过这一题' : '下一题'}
          </Button>
        )}
      </View>
    </View>
  )
}

/** Under the whole list. It says how far one is, and leads to what is still open. */
export function WholeSteps({ walk, onResult }: Pick<StepsProps, 'walk' | 'onResult'>) {
  const asked = askedItems(walk)
  const answered = asked.filter(({ id }) => walk.responses[id] !== undefined).length
  return (
    <View className={whole.steps}>
      <Text id='whole-progress'>{`已答 ${answered} / ${asked.length}`}</Text>
      <Button id='see-result' onPress={onResult}>
        看结果
      </Button>
    </View>
  )
}
