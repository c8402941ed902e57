import { View } from '@tarojs/components'
import type { Scale } from '#core/domain/assessment/scale'
import { Button } from '../../../components/button/button'
import { agesText } from '../../../wording/scale'
import styles from './index.module.scss'

interface StartWaysProps {
  readonly scale: Scale
  /** Everything that is needed before is told. */
  readonly ready: boolean
  readonly onStart: () => void
  readonly onOutside: () => void
}

/** `18 岁以上` as somebody says it of themselves, `满 18 岁`, or of whom they answer about, `老人满 65 岁`. */
function withinText({ ages, respondents }: Scale): string | null {
  const { unit, from, until } = ages
  const text = until === null && from > 0 ? `满 ${from} ${unit === 'years' ? '岁' : '个月'}` : agesText(ages)
  return text && !respondents.includes('self') && respondents.includes('family') ? `老人${text}` : text
}

/**
 * Whom it is made for is said on the button that begins: no question more. Where the age is asked anyway, that tells.
 */
export function StartWays({ scale, ready, onStart, onOutside }: StartWaysProps) {
  const within = scale.parameters.includes('age') ? null : withinText(scale)
  return (
    <View className={styles.ways}>
      <Button id='start-test' disabled={!ready} onPress={onStart}>
        {within ? `${within}，开始` : '开始'}
      </Button>
      {within ? (
        <Button kind='quiet' id='not-my-age' onPress={onOutside}>
          不在这个年龄
        </Button>
      ) : null}
    </View>
  )
}
