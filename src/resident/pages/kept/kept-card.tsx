import { Text } from '@tarojs/components'
import type { listMyAssessments } from '#core/contracts/assessments'
import type { OutputOf } from '#core/contracts/operation'
import { totalRange } from '#core/domain/assessment/range'
import { outcomeOf } from '#core/domain/assessment/score'
import { dateOf } from '#core/domain/time'
import { findScale } from '#core/scales/index'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { fullDateText, timeText } from '../../../wording/dates'
import styles from './index.module.scss'

export type Kept = OutputOf<typeof listMyAssessments>['administrations'][number]

export const keptOn = ({ completedAt }: Kept): string => `${fullDateText(dateOf(completedAt))} ${timeText(completedAt)}`

/** Read with the version of the questions it was answered in. */
export function KeptCard({ kept, onForget }: { kept: Kept; onForget: () => void }) {
  const scale = findScale(kept.scaleId, kept.scaleVersion)
  const band = scale && outcomeOf(scale, kept.score)
  const range = scale ? totalRange(scale) : null
  const name = scale?.plainTitle ?? '以前的一份问卷'
  const { total } = kept.score
  const what = total === null ? name : `${name} · ${total}${range ? ` / ${range.max}` : ''}`
  return (
    <Card id={`kept-${kept.id}`} title={keptOn(kept)}>
      <Text className={styles.what}>{what}</Text>
      {band ? <Text>{band.headline}</Text> : null}
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
