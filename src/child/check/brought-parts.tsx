import { Text, View } from '@tarojs/components'
import { bandIn, bandSetsOf } from '#core/domain/assessment/evaluate'
import type { Scale } from '#core/domain/assessment/scale'
import { Card } from '../../components/card/card'
import { readOutcome } from '../../resident/self-test/outcome'
import styles from './check.module.scss'
import type { Draft } from './draft'

interface BroughtPartsProps {
  readonly scale: Scale
  readonly draft: Pick<Draft, 'responses' | 'ageInMonths'>
}

/** The number of what was brought, and each part with what its own division says: a part can call for a look where the whole does not. */
export function BroughtParts({ scale, draft: { responses, ageInMonths } }: BroughtPartsProps) {
  const { total, parts } = readOutcome(scale, responses, { ageInMonths })
  if (total === null) return null
  const told = [total, ...parts].map((one) => {
    const [set] = one.id === total.id ? [] : bandSetsOf(scale, one.id, { ageInMonths })
    return { ...one, band: set ? bandIn(set, one.value) : null }
  })
  return (
    <Card id='brought-parts' title='分开来看'>
      {told.map(({ id, title, value, min, max, band }) => (
        <View key={id} className={styles.sign}>
          <Text>{`${title}：${value} 分（最低 ${min} 分，最高 ${max} 分，不是说正常）`}</Text>
          {band ? <Text className={styles.note}>{band.headline}</Text> : null}
        </View>
      ))}
      {told.some(({ band }) => band !== null && band.nextStep !== 'read') ? (
        <Text id='part-to-talk'>总分不高也一样：有一部分值得请人看看。可以约人聊聊。</Text>
      ) : null}
    </Card>
  )
}
