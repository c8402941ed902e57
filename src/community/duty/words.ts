import type { readRota } from '#core/contracts/duty'
import type { OutputOf } from '#core/contracts/operation'
import type { AlarmReason } from '#core/domain/duty/rota'
import { type CivilDate, clockText, type Instant, instantAt } from '#core/domain/time'
import { timeText } from '../../wording/dates'

export type Week = NonNullable<OutputOf<typeof readRota>['week']>
export type Shift = Week['shifts'][number]
export type Draft = Week['before'][number]
export type DutyAlarm = Week['alarms'][number]
export type ShiftAsk = Week['asks'][number]
export type Person = Week['people'][number]

export const stretchText = ({ from, until }: { readonly from: number; readonly until: number }) =>
  `${clockText(from)}–${clockText(until)}`

/** When somebody has to be there on a day. */
export function hoursText(kind: Week['kind'], hours: Week['days'][number]['hours']): string {
  if (hours.length === 0) return kind === 'line' ? '不接听' : '不开门'
  return `${kind === 'line' ? '接听' : '开门'} ${hours.map(stretchText).join('、')}`
}

export const nameOf = (name: string) => name || '没有留称呼的同事'

/** How a shift stands: whether somebody came for it, and how. */
export function standingText({ date, from, until, checkedIn }: Shift, now: Instant): string {
  if (checkedIn) return `${timeText(checkedIn.at)} ${checkedIn.how === 'by-code' ? '到岗' : '报了在岗（不在站点）'}`
  if (now >= instantAt(date, until)) return '没有登记到岗'
  return now >= instantAt(date, from) ? '还没有登记到岗' : ''
}

export const reasonWords: Record<AlarmReason, string> = {
  late: '路上耽误了',
  ill: '病了或者家里有急事',
  'mixed-up': '记错了班',
  'elsewhere-needed': '被叫去别处了',
  'forgot-to-check-in': '人在，忘了登记',
  'site-shut': '那天其实不开门',
}

export const sameDay = (date: CivilDate) => (one: { readonly date: CivilDate }) => one.date === date
