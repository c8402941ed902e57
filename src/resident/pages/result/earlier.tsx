import { listMyAssessments } from '#core/contracts/assessments'
import type { Scale } from '#core/domain/assessment/scale'
import type { Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Card } from '../../../components/card/card'
import type { Measured } from '../../self-test/outcome'
import { Trend } from '../../self-test/trend'
import { upwards, withEarlier } from '../../self-test/trend-points'

interface EarlierProps {
  readonly scale: Scale
  readonly total: Measured
  readonly completedAt: Instant
}

/** This result beside one's own kept ones of the same version. Nothing stands here while it is not known. */
export function Earlier({ scale, total, completedAt }: EarlierProps) {
  const mine = useReading(listMyAssessments, {})
  if (mine.state !== 'ready') return null
  const results = withEarlier({ completedAt, total: total.value }, mine.value.administrations, scale)
  if (results.length < 2) return null
  return (
    <Card id='result-earlier' title='和自己以前比'>
      <Trend id='trend' results={results} range={total} upwards={upwards(total.direction)} />
    </Card>
  )
}
