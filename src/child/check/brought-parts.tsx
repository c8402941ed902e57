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
  return (
    <Card id='brought-parts' title='分开来看'>
      {[total, ...parts].map(({ id, title, value, min, max }) => {
        const [set] = id === total.id ? [] : bandSetsOf(scale, id, { ageInMonths })
        return (
          <View key={id} className={styles.sign}>
            <Text>{`${title}：${value} 分，在 ${min} 到 ${max} 之间`}</Text>
            {set ? <Text className={styles.note}>{bandIn(set, value).headline}</Text> : null}
          </View>
        )
      })}
    </Card>
  )
}
