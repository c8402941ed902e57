import type { Instant } from '#core/domain/time'
import { appointmentStatuses } from '../../wording/codes'
import { momentText } from '../../wording/dates'
import type { Act } from './acts'
import type { AgendaAppointment } from './summary'

/** Said to the counsellor, whom the table of codes speaks of as somebody else. */
export function statusText({ status, checkedInAt }: Pick<AgendaAppointment, 'status' | 'checkedInAt'>): string {
  if (status === 'asked') return '等你答复'
  if (status === 'missed-by-counsellor') return '这次没能谈成'
  if (status === 'confirmed' && checkedInAt !== null) return '已经到了'
  return appointmentStatuses[status]
}

export const actNames: Record<Act, string> = {
  yes: '可以，约定了',
  no: '这次不行',
  here: '到了',
  attended: '来了，谈过了',
  'missed-by-client': '没有来',
  'missed-by-counsellor': '我没能到',
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
