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

/** What there is to know of the day before its appointments: a holiday or a day of work in its place, leave, its hours. */
export function dayNote(day: AgendaDay): string {
  const { special, away } = day
  const hours = hoursText(day)
  const parts = [
    special === null ? '' : special.kind === 'off' ? `${special.name}放假` : `${special.name}调休上班`,
    away ? '有请假' : '',
    hours ? `开放时间 ${hours}` : '这一天没有开放时间',
  ]
  return parts.filter(Boolean).join('，')
}

type Status = AgendaAppointment['status']

const holds: readonly Status[] = ['confirmed', 'attended', 'missed-by-client', 'missed-by-counsellor']

/** Whether it has its place, or asks for it; otherwise it was called off. */
export const stands = (status: Status): boolean => holds.includes(status) || status === 'asked' || status === 'held'

/** The day in one sentence: how many hold, when the next one starts, how many wait for an answer or were called off. */
export function daySummary(day: AgendaDay, now: Instant): string {
  const held = day.appointments.filter(({ status }) => holds.includes(status))
  const asked = day.appointments.filter(({ status }) => status === 'asked').length
  const off = day.appointments.filter(({ status }) => !stands(status))
  const waiting = off.filter(({ wants }) => wants !== undefined && wants !== 'called').length
  const calledOff = off.length + day.unlisted
  const next = held.filter((one) => one.status === 'confirmed' && one.end > now).sort((a, b) => a.start - b.start)[0]
  const sentences = [held.length === 0 ? '没有预约' : `${held.length} 个预约`]
  if (next) {
    const clock = clockText(minuteOf(next.start))
    sentences.push(next.start <= now ? `${clock} 的正在进行` : `下一个 ${clock}`)
  } else if (held.length > 0) {
    sentences.push('都已结束')
  }
  if (asked > 0) sentences.push(`${asked} 个等你答复`)
  if (waiting > 0) sentences.push(`${waiting} 个等你联系`)
  if (calledOff > 0) sentences.push(`${calledOff} 个已取消`)
  return sentences.join('，')
}
