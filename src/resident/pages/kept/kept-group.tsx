import { View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Card } from '../../../components/card/card'
import { Heading, Region } from '../../../components/element/region'
import { Trend } from '../../self-test/trend'
import { resultsOf, upwards } from '../../self-test/trend-points'
import type { KeptGroup } from './by-scale'
import styles from './index.module.scss'
import type { Kept } from './kept'
import { KeptCard } from './kept-card'

interface KeptGroupProps {
  readonly group: KeptGroup
  readonly now: Instant
  readonly onShare: (kept: Kept) => void
  readonly onForget: (kept: Kept) => void
}

/** One questionnaire in one version: the line through its results, then each of them. */
export function Group({ group, now, onShare, onForget }: KeptGroupProps) {
  const { id, version, title, range, direction, records, headlineOf } = group
  const results = resultsOf(records, group)
  return (
    <Region as='section' label={title} className={styles.group}>
      <Heading level={2}>{title}</Heading>
      {range && results.length > 1 ? (
        <Card>
          <Trend id={`trend-${id}-${version}`} results={results} range={range} upwards={upwards(direction)} />
        </Card>
      ) : null}
      <View className={styles.records}>
        {records.map((one) => (
          <KeptCard
            key={one.id}
            kept={one}
            headline={headlineOf(one)}
            most={range?.max ?? null}
            now={now}
            onShare={() => onShare(one)}
            onForget={() => onForget(one)}
          />
        ))}
      </View>
    </Region>
  )
}
