import { isExcused, type MissedReason, missedReasons } from '#core/domain/scheduling/attendance'
import { defaultNoShowTerms } from '#core/domain/scheduling/no-show'
import type { Instant } from '#core/domain/time'
import { appointmentStatuses } from '../../wording/codes'
import { fullMomentText, momentText } from '../../wording/dates'
import type { Act } from './acts'
import type { AgendaAppointment } from './summary'

export const gapText = ({ from, until }: { readonly from: Instant; readonly until: Instant }, now: Instant): string =>
  `资料是从备份恢复的：${fullMomentText(from, now)} 到 ${fullMomentText(until, now)} 之间的预约、取消和改动不在这里。请和来的人对一对时间，也想一想有没有谁约好了却不在下面。`

/** Said to the counsellor, whom the table of codes speaks of as somebody else. */
export function statusText({
  status,
  checkedInAt,
  reason,
  wants,
}: Pick<AgendaAppointment, 'status' | 'checkedInAt' | 'reason' | 'wants'>): string {
  if (wants !== undefined) return wantedWords[wants]
  if (status === 'confirmed' && checkedInAt !== null) return '已经到了'
  if (status === 'missed-by-client' && reason !== null) return `没有来 · ${reasonNames[reason]}`
  return ownWords[status] ?? appointmentStatuses[status]
}

const wantedWords = { 'call-back': '等你回电话', help: '请尽快联系', called: '已经联系过' } as const

const ownWords: Partial<Record<AgendaAppointment['status'], string>> = {
  asked: '等你答复',
  'missed-by-counsellor': '这次没能谈成',
  'cancelled-by-client': '对方取消了',
  // By the counsellor, or by whoever arranges for them: the day does not say which.
  'cancelled-by-staff': '你这边取消了',
  lapsed: '没来得及答复',
}

export const reasonNames: Record<MissedReason, string> = {
  'no-word': '没有说',
  forgot: '忘了',
  ill: '生病了',
  emergency: '有急事',
  'mixed-up': '我们弄错了',
}

/** What counts and what it leads to, said before it is chosen. */
export function reasonGuide(): string {
  const { misses, withinDays, pauseDays } = defaultNoShowTerms
  const excused = missedReasons.filter(isExcused).map((reason) => `“${reasonNames[reason]}”`)
  return `${excused.join('')}不算数。别的算一次：${withinDays} 天里满 ${misses} 次，对方自己在网上预约会停 ${pauseDays} 天，打一个电话来就恢复。`
}

export const actNames: Record<Act, string> = {
  yes: '可以，约定了',
  no: '这次不行',
  here: '到了',
  attended: '来了，谈过了',
  'missed-by-client': '没有来',
  'missed-by-counsellor': '我没能到',
  forgive: '对方打过电话了，不再算',
  move: '改时间',
  cancel: '取消这一次',
}

/** A short word afterwards. */
export const doneWords: Record<Act, string> = {
  yes: '已经约定',
  no: '已经答复',
  here: '记下了，人到了',
  attended: '记下了',
  'missed-by-client': '记下了',
  'missed-by-counsellor': '记下了',
  forgive: '记下了，之前的都不再算',
  move: '已经改好',
  cancel: '已经取消',
}

/** What to know before one of these is chosen; null where the buttons say it all. */
export function guideText(acts: readonly Act[], expires: Instant | null, now: Instant): string | null {
  if (acts.includes('yes')) {
    const until = expires === null ? '' : `请在 ${momentText(expires, now)} 前答复，过了这个时间，这个位置会自动放开。`
    return `对方在等你答复。${until}答不行也没关系，位置会空出来，对方会看到。`
  }
  if (acts.includes('missed-by-counsellor')) {
    return '出席可以记到第二天结束，记错了也可以改。你自己没能到也没关系，照实记下就好：对方会在自己的预约页看到，并且可以先挑你之后的时间。'
  }
  return null
}
