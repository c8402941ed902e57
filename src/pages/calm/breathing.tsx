import { Text, View } from '@tarojs/components'
import { calm } from '#core/content/calm'
import { breathAt } from '#core/domain/calm/breathing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { aria } from '../../components/element/aria'
import styles from './calm.module.scss'
import { usePace } from './use-pace'

/**
 * A round that grows and shrinks, and the same in words and figures: nothing depends on seeing it move. Readers hear the
 * turn of each breath and not every second.
 */
export function Breathing() {
  const { seconds, isRunning, toggle } = usePace()
  const { phase, count, breath } = breathAt(seconds)
  const word = phase === 'in' ? '吸气' : '呼气'
  const begun = isRunning || seconds > 0
  return (
    <Card id='breathing' title={calm.breathing.title}>
      <Text>{calm.breathing.text}</Text>
      <View className={styles.stage}>
        <View className={`${styles.round} ${isRunning ? styles[phase] : ''}`} {...aria({ hidden: true })} />
        <View className={styles.words}>
          <View id='breath-phase' className={styles.phase} {...aria({ live: 'polite' })}>
            {isRunning ? word : begun ? '停在这里' : '准备好了就开始'}
          </View>
          {begun ? (
            <View id='breath-count' className={styles.count} {...aria({ hidden: true })}>
              {count}
            </View>
          ) : null}
        </View>
      </View>
      <Button id='breathe' kind={isRunning ? 'secondary' : 'primary'} onPress={toggle}>
        {isRunning ? '停一下' : begun ? '接着做' : '开始'}
      </Button>
      <Text className={styles.note}>
        {begun ? `第 ${breath} 次呼吸。${calm.breathing.careful}` : calm.breathing.careful}
      </Text>
    </Card>
  )
}
