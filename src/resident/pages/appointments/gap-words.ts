import type { listMyAppointments } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { fullMomentText } from '../../../wording/dates'

export type Gaps = NonNullable<OutputOf<typeof listMyAppointments>['gaps']>

/** Nothing of why: whoever reads it needs to know what to look at. */
export const gapText = ({ from, until }: Gaps[number], now: Instant): string =>
  `${fullMomentText(from, now)} 到 ${fullMomentText(until, now)} 之间的预约、取消、候补和请回电，我们可能没有保存下来，很抱歉。请看一看，不对就再约一次，或者打电话给站点。`
