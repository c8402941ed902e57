import { Text } from '@tarojs/components'
import { totalRange } from '#core/domain/assessment/range'
import type { Scale } from '#core/domain/assessment/scale'
import { outcomeOf } from '#core/domain/assessment/score'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import styles from './index.module.scss'
import { type Kept, keptOn } from './kept'
import { ShareState } from './share-state'

interface KeptCardProps {
  readonly kept: Kept
  /** In the version it was answered in; undefined for one that is no longer known here. */
  readonly scale: Scale | undefined
  readonly now: Instant
  readonly onShare: () => void
  readonly onForget: () => void
}

export function KeptCard({ kept, scale, now, onShare, onForget }: KeptCardProps) {
  const outcome = scale && outcomeOf(scale, kept.score)
  const range = scale ? totalRange(scale) : null
  const { total } = kept.score
  return (
    <Card id={`kept-${kept.id}`} title={keptOn(kept)}>
      {total === null ? null : <Text className={styles.what}>{`总分 ${total}${range ? ` / ${range.max}` : ''}`}</Text>}
      {outcome ? <Text>{outcome.headline}</Text> : null}
      <ShareState kept={kept} now={now} onShare={onShare} />
      <Button
        kind='danger-quiet'
        id={`forget-${kept.id}`}
        label={`删掉 ${keptOn(kept)} 的记录`}
        icon='trash-2'
        onPress={onForget}
      >
        删掉
      </Button>
    </Card>
  )
}
