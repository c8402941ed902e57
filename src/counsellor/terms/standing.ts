import type { Calendar } from '#core/domain/scheduling/calendar'
import { versionInForce } from '#core/domain/scheduling/hours-in-force'
import { addDays, type CivilDate, dateOf, type Instant, instantAt } from '#core/domain/time'
import { dateText, dayText, timeText } from '../../wording/dates'
import { openingLines } from '../../wording/opening-hours'

/** How things stand, a line each: the notes of the hub. */

export function hoursNote({ versions }: Pick<Calendar, 'versions'>, today: CivilDate): string {
  const lines = openingLines(versionInForce(versions, today)?.hours ?? [])
  const now = lines.length === 0 ? '现在没有每周的时间' : lines.join('；')
  const next = versions.find(({ from }) => from > today)
  return next ? `${now}。从 ${dateText(next.from, today)} 起换新的` : now
}

type Leave = Calendar['leaves'][number]

/** What is not over, soonest first. */
export const leavesAhead = ({ leaves }: Pick<Calendar, 'leaves'>, now: Instant): Leave[] =>
  leaves.filter(({ until }) => until > now).sort((a, b) => a.from - b.from)

export const leaveNames: Record<Leave['kind'], string> = { leave: '请假', sick: '病假' }

const isMidnight = (instant: Instant) => instantAt(dateOf(instant)) === instant

/** `12月1日 周二`, `12月1日 周二 至 12月3日 周四`, `今天 14:00 至 16:00`. */
export function leaveSpan({ from, until }: Pick<Leave, 'from' | 'until'>, today: CivilDate): string {
  const first = dateOf(from)
  if (isMidnight(from) && isMidnight(until)) {
    const last = addDays(dateOf(until), -1)
    return first === last ? dayText(first, today) : `${dayText(first, today)} 至 ${dayText(last, today)}`
  }
  const end = isMidnight(until) ? '24:00' : timeText(until)
  const last = isMidnight(until) ? addDays(dateOf(until), -1) : dateOf(until)
  const day = last === first ? '' : `${dayText(last, today)} `
  return `${dayText(first, today)} ${timeText(from)} 至 ${day}${end}`
}

export function leaveNote(calendar: Pick<Calendar, 'leaves'>, now: Instant): string {
  const [next, ...others] = leavesAhead(calendar, now)
  if (!next) return '没有请假'
  const more = others.length > 0 ? `，后面还有 ${others.length} 段` : ''
  return `${leaveNames[next.kind]}：${leaveSpan(next, dateOf(now))}${more}`
}

export function singlesNote({ openings, closings }: Pick<Calendar, 'openings' | 'closings'>, today: CivilDate): string {
  const [opened, closed] = [openings, closings].map((all) => all.filter(({ date }) => date >= today).length)
  const parts = [opened ? `${opened} 处单独开放` : '', closed ? `${closed} 处单独关闭` : ''].filter(Boolean)
  return parts.length > 0 ? parts.join('，') : '都照每周时间'
}

export function offersNote(offers: readonly { readonly name: string; readonly open: boolean }[]): string {
  const open = offers.filter((one) => one.open).map(({ name }) => name)
  return open.length > 0 ? open.join('、') : '现在没有可以约的'
}

export function holidaysNote(through: CivilDate, notApplied: number, today: CivilDate): string {
  const known = `公布到 ${dateText(through, today)}`
  return notApplied > 0 ? `${known}，还有 ${notApplied} 天没有照着安排` : known
}

/** The host alone: the rest of a link is a key to a room. */
export function linkNote(link: string | null): string {
  return link === null ? '还没有填会议链接' : link.replace(/^https:\/\//, '').replace(/\/.*$/, '')
}
