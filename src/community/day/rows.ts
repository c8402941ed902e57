import type { readDay } from '#core/contracts/callbacks'
import type { OutputOf } from '#core/contracts/operation'
import { type CivilDate, clockText, type Instant, weekdayOf } from '#core/domain/time'
import { modes } from '../../wording/codes'
import { hoursText, momentText } from '../../wording/dates'
import { wordsOf } from '../calling/what-changed'

export type Day = OutputOf<typeof readDay>
type Comer = Day['comers'][number]
type Call = Day['calls'][number]

/** Time, code, with whom, how and where. */
export const comerCells = ({ start, end, code, counsellorName, mode, roomName }: Comer): readonly string[] => [
  hoursText(start, end),
  code,
  counsellorName,
  [modes[mode], roomName].filter(Boolean).join(' '),
]

/** On that day; of whoever left a number themselves only whether: when, says the list to whoever has the call in hand. */
function timesOn(
  { hasNumber, isSafe, windows }: Pick<Call, 'hasNumber' | 'isSafe' | 'windows'>,
  date: CivilDate,
): string {
  if (!hasNumber) return '没有能打的号码'
  if (windows === null) return isSafe ? '这天可以打，几点看回电名单' : '这天不能打'
  const weekday = weekdayOf(date)
  const stretches = windows.filter((one) => one.weekday === weekday)
  return stretches.map(({ from, until }) => `${clockText(from)}–${clockText(until)}`).join('、') || '这天不能打'
}

/** Code, what is to be said, when it is safe, how often it was tried; the number is opened in the program, and noted. */
export const callCells = (call: Call, date: CivilDate, now: Instant): readonly string[] => [
  call.code,
  `${momentText(call.start, now)}：${wordsOf(call).what}`,
  timesOn(call, date),
  call.tries > 0 ? `${call.tries} 次` : '',
]

/** The same as text, to be pasted where it can be printed. */
export function dayText(title: string, { date, comers, calls }: Pick<Day, 'date' | 'comers' | 'calls'>, now: Instant) {
  const line = (cells: readonly string[]) => cells.filter(Boolean).join('  ')
  return [
    title,
    '谁来',
    ...comers.map((one) => line(comerCells(one))),
    '要打的电话',
    ...calls.map((one) => line(callCells(one, date, now))),
  ].join('\n')
}
