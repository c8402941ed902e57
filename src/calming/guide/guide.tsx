import { View } from '@tarojs/components'
import type { Exercise } from '#core/domain/calm/exercise'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { aria } from '../../components/element/aria'
import styles from './guide.module.scss'
import { useSteps } from './use-steps'

/** One step at a time, each read out as it comes; what moves only says how long, and can be stopped. */
export function Guide({ exercise: { steps, after } }: { exercise: Exercise }) {
  const { place, isRunning, done, begin, go, toggle } = useSteps(steps)
  const step = place ? steps[place.step] : undefined
  const left = place && step?.seconds ? step.seconds - place.since : null
  return (
    <Card id='guide' title='跟着做'>
      <View id='guide-step' className={styles.step} {...aria({ live: 'polite' })}>
        {step ? step.text : <Paragraph>{done ? `做完了。${after}` : '一步一步来，随时可以停。'}</Paragraph>}
      </View>
      {left !== null && step?.seconds ? (
        <View className={styles.track} {...aria({ hidden: true })}>
          <View className={styles.bar} style={{ transform: `scaleX(${left / step.seconds})` }} />
        </View>
      ) : null}
      {step && place ? (
        <View className={styles.note} {...aria({ hidden: true })}>
          {`第 ${place.step + 1} / ${steps.length} 步${left === null ? '' : `，还有 ${left} 秒`}${isRunning ? '' : '，停在这里'}`}
        </View>
      ) : null}
      <Button id='guide-on' onPress={step ? () => go(1) : begin}>
        {step ? '下一步' : done ? '再来一遍' : '开始'}
      </Button>
      {step ? (
        <View className={styles.ways}>
          <Button kind='secondary' id='guide-back' disabled={place?.step === 0} onPress={() => go(-1)}>
            上一步
          </Button>
          {left === null ? null : (
            <Button kind='secondary' id='guide-stop' onPress={toggle}>
              {isRunning ? '停一下' : '接着做'}
            </Button>
          )}
        </View>
      ) : null}
    </Card>
  )
}
