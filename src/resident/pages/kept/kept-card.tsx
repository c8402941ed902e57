import { Text } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import styles from './index.module.scss'
import { type Kept, keptOn } from './kept'
import { ShareState } from './share-state'

interface KeptCardProps {
  readonly kept: Kept
  /** In the words of the version it was answered in; null for one that is no longer known here. */
  readonly headline: string | null
  /** The highest its number can be. */
  readonly most: number | null
  readonly now: Instant
  readonly onShare: () => void
  readonly onForget: () => void
}

export function KeptCard({ kept, headline, most, now, onShare, onForget }: KeptCardProps) {
  const { total } = kept.score
  return (
    <Card id={`kept-${kept.id}`} title={keptOn(kept)}>
      {total === null ? null : (
        <Text className={styles.what}>{`总分 ${total}${most === null ? '' : ` / ${most}`}`}</Text>
      )}
      {headline ? <Text>{headline}</Text> : null}
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
