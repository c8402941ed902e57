import type { listAgenda } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { Notice } from '../../components/notice/notice'
import { gapText } from './words'

interface GapsProps {
  readonly gaps: OutputOf<typeof listAgenda>['gaps']
  readonly now: Instant
}

/** That a backup was put back lately: what was changed in between is in nobody’s calendar. */
export function Gaps({ gaps = [], now }: GapsProps) {
  return gaps.map((gap) => (
    <Notice key={gap.until} kind='warn' id={`gap-${gap.until}`}>
      {gapText(gap, now)}
    </Notice>
  ))
}
