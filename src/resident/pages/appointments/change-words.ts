import type { Instant } from '#core/domain/time'
import { momentText, spanText } from '../../../wording/dates'
import type { Appointment } from '../../booking/appointments'

/** What was changed and whose it is not: a sentence each. */
export function changeWords(appointment: Appointment, waiting: Appointment | null, now: Instant): string[] {
  const { start, end, counsellorName, change, status } = appointment
  if (!change) return []
  const when = spanText(start, end, now)
  if (status === 'missed-by-counsellor') {
    return [
      `${when} 约好的谈话，${counsellorName}没有到。对不起，这不是你的问题，也不会算在你身上。`,
      `接下来想再约${counsellorName}，你可以先挑：还没开放给别人的时间，你也能约。`,
    ]
  }
  const whose = `${momentText(change.at, now)} 站点改的，不是你的问题，给你添麻烦了。`
  if (change.kind === 'cancelled') return [`原来约的是 ${when}，${counsellorName}。`, whose]
  if (change.kind !== 'choose') return [`现在是 ${when}，${counsellorName}。`, whose]
  const was = `${counsellorName}${appointment.selfServe ? '那时用不了' : '来不了'}了，约的是 ${when}。`
  if (!waiting) return [was, whose, '接下来怎么办，你来选。']
  const until = waiting.expires === null ? '' : `，最晚 ${momentText(waiting.expires, now)} 有消息`
  return [was, `已经替你问了${waiting.counsellorName}能不能同一时间来${until}。等着就行，也可以现在就选别的。`, whose]
}
