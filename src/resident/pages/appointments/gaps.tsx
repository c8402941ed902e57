import type { Instant } from '#core/domain/time'
import { Notice } from '../../../components/notice/notice'
import { gapText, type Gaps as Missing } from './gap-words'

/** Since a backup was put back: whoever booked or called off in between finds it otherwise here, or not at all. */
export function Gaps({ gaps, now }: { readonly gaps: Missing; readonly now: Instant }) {
  return gaps.map((gap) => (
    <Notice key={gap.until} kind='info' id={`gap-${gap.until}`}>
      {gapText(gap, now)}
    </Notice>
  ))
}
