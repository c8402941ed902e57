import type { ChangeAsked } from '#core/contracts/calendar/change'
import type { Leave } from '#core/domain/scheduling/calendar'
import { addDays, type CivilDate, DAY, dateOf, type Instant, instantAt, MINUTE, minuteOf } from '#core/domain/time'

/** A leave as it is written down: whole days, or some hours of one. */
export interface LeaveDraft {
  /** Of one that is changed. */
  readonly id?: string
  readonly kind: Leave['kind']
  readonly isWhole: boolean
  readonly first: CivilDate
  /** Of whole days alone, included. */
  readonly last: CivilDate
  readonly from: number
  readonly until: number
}

const LONGEST_DAYS = 400

export const newLeave = (today: CivilDate): LeaveDraft => {
  const first = addDays(today, 1)
  return { kind: 'leave', isWhole: true, first, last: first, from: 540, until: 720 }
}

const isMidnight = (instant: Instant) => minuteOf(instant) === 0

/** One of hours over several days is taken for whole days, from its first to its last. */
export function draftOf({ id, kind, from, until }: Leave): LeaveDraft {
  const first = dateOf(from)
  const last = dateOf(until - 1)
  const isWhole = first !== last || (isMidnight(from) && isMidnight(until))
  const hours = { from: minuteOf(from), until: isMidnight(until) ? 1440 : minuteOf(until) }
  return { id, kind, isWhole, first, last, ...(isWhole ? { from: 540, until: 720 } : hours) }
}

export function spanOf({ isWhole, first, last, from, until }: LeaveDraft): Pick<Leave, 'from' | 'until'> {
  return isWhole
    ? { from: instantAt(first), until: instantAt(addDays(last, 1)) }
    : { from: instantAt(first, from), until: instantAt(first, until) }
}

export interface LeaveFault {
  readonly field: 'first' | 'last' | 'until'
  readonly text: string
}

/** What is wrong with it, said where it is; null when nothing is. */
export function faultOf(draft: LeaveDraft, now: Instant): LeaveFault | null {
  const { from, until } = spanOf(draft)
  if (until <= from) {
    return draft.isWhole
      ? { field: 'last', text: '最后一天不能早于第一天。' }
      : { field: 'until', text: '结束要晚于开始。' }
  }
  if (until <= now) return { field: draft.isWhole ? 'last' : 'until', text: '这段时间已经过去了，不用再请。' }
  if (until - from > LONGEST_DAYS * DAY) return { field: 'last', text: `一次最长 ${LONGEST_DAYS} 天，请分几段。` }
  return null
}

export function leaveChange(draft: LeaveDraft): ChangeAsked {
  const { id, kind } = draft
  return { kind: 'leave', leave: { ...(id === undefined ? {} : { id }), kind, ...spanOf(draft) } }
}

/** The whole of today: whoever is ill in the morning is not asked until when. */
export const sickToday = (today: CivilDate): ChangeAsked => ({
  kind: 'leave',
  leave: { kind: 'sick', from: instantAt(today), until: instantAt(addDays(today, 1)) },
})

/** Back from this minute on, or the next where it has only just begun; one that has not begun is taken back. */
export function endNow({ id, kind, from }: Leave, now: Instant): ChangeAsked {
  if (from > now) return { kind: 'end-leave', leaveId: id }
  const minute = Math.floor(now / MINUTE) * MINUTE
  const until = minute > Math.max(from, instantAt(dateOf(now))) ? minute : minute + MINUTE
  return { kind: 'leave', leave: { id, kind, from, until } }
}

/** Whether the rest of today is in a leave already. */
export function isAwayToday(leaves: readonly Leave[], now: Instant): boolean {
  const midnight = instantAt(addDays(dateOf(now), 1))
  return leaves.some(({ from, until }) => from <= now && until >= midnight)
}
