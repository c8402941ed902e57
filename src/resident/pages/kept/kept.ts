import type { listMyAssessments } from '#core/contracts/assessments'
import type { OutputOf } from '#core/contracts/operation'
import { dateOf } from '#core/domain/time'
import { fullDateText, timeText } from '../../../wording/dates'

export type Kept = OutputOf<typeof listMyAssessments>['administrations'][number]

export const keptOn = ({ completedAt }: Kept): string => `${fullDateText(dateOf(completedAt))} ${timeText(completedAt)}`
