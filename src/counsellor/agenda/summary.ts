import type { listAgenda } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { type CivilDate, clockText, type Instant, minuteOf } from '#core/domain/time'

export type AgendaDay = OutputOf<typeof listAgenda>['days'][number]
export type AgendaAppointment = AgendaDay['appointments'][number]

/** Today always; another day when there is anything on it. */
export function isWorthShowing({ date, hours, appointments }: AgendaDay, today: CivilDate): boolean {
  return date === today || hours.length > 0 || appointments.length > 0
}

/** `09:00–11:30、13:30–15:30`; null on a day without hours. */
export function hoursText({ hours }: AgendaDay): string | null {
  if (hours.length === 0) return null
  return hours.map(({ from, until }) => `${clockText(from)}–${clockText(until)}`).join('、')
}

/** The day in one sentence: how many are confirmed, when the next one starts, how many were called off. */
export function daySummary(day: AgendaDay, now: Instant): string {
  const confirmed = day.appointments.filter((one) => one.status === 'confirmed')
  const calledOff = day.appointments.length - confirmed.length + day.unlisted
  const next = confirmed.filter((one) => one.end > now).sort((a, b) => a.start - b.start)[0]
  const sentences = [confirmed.length === 0 ? '没有预约' : `${confirmed.length} 个预约`]
  if (next) {
    const clock = clockText(minuteOf(next.start))
    sentences.push(next.start <= now ? `${clock} 的正在进行` : `下一个 ${clock}`)
  } else if (confirmed.length > 0) {
    sentences.push('都已结束')
  }
  if (calledOff > 0) sentences.push(`${calledOff} 个已取消`)
  return sentences.join('，')
}
