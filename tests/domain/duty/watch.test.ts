import { describe, expect, it } from 'vitest'
import type { Alarm, Rota } from '#core/domain/duty/rota'
import { clearAlarms, isUnattended, watch } from '#core/domain/duty/unattended'
import { aRota, aShift } from '../../support/duty/rotas'
import { minute, mondayAt } from '../../support/makers'

/** Monday is open from nine to ten and from half past one to half past three; nobody is put on. */
const hours = () => [
  { from: minute(9), until: minute(10) },
  { from: minute(13, 30), until: minute(15, 30) },
]
const manager = { personId: 'mark', as: 'manager' } as const
const substitute = { personId: 'cara', as: 'substitute' } as const
const anAlarm = (change: Partial<Alarm> = {}): Alarm => ({
  ...{ id: 'al', date: '2026-11-23', from: minute(13, 30), raisedAt: 1, clearedAt: null, seen: null, closed: null },
  ...{ toTell: [manager] },
  ...change,
})
const look = (rota: Rota, now: number) => {
  let fresh = 0
  const newId = () => `n${(fresh += 1)}`
  return watch(rota, hours, { newId, tell: [manager, substitute] }, now)
}
const was = (from: number, until: number) =>
  aShift({ id: `${from}`, from, until, checkedIn: { at: 1, how: 'by-code' } })
const both = [
  { id: 'n1', from: minute(9), clearedAt: mondayAt(13, 40), toTell: [manager] },
  { id: 'n2', from: minute(13, 30), clearedAt: null, toTell: [manager, substitute] },
]

describe('looking at the doors', () => {
  it('raises one for each opening without anybody; of one that is over managers alone are told', () => {
    const seen = look(aRota([]), mondayAt(13, 40))
    expect(seen.alarms).toMatchObject(both)
    expect(seen.alarms[1]).toEqual({
      ...anAlarm({ id: 'n2', raisedAt: mondayAt(13, 40) }),
      toTell: [manager, substitute],
    })
    expect(look(seen, mondayAt(13, 50))).toBe(seen)
  })

  it('raises none of what has not begun, nor of what nobody was late for ten minutes in', () => {
    for (const at of [mondayAt(8), mondayAt(9), mondayAt(9, 10) - 1]) expect(look(aRota([]), at).alarms).toEqual([])
    expect(look(aRota([]), mondayAt(9, 10)).alarms).toHaveLength(1)
  })

  it('counts from when the last one went', () => {
    const gone = aRota([was(minute(13, 30), minute(14)), was(minute(9), minute(10))])
    expect(look(gone, mondayAt(14, 10) - 1).alarms).toEqual([])
    expect(look(gone, mondayAt(14, 10)).alarms).toMatchObject([{ from: minute(14) }])
    // Who is to come later has not been there yet.
    const later = aRota([...gone.shifts, was(minute(15), minute(15, 30))])
    expect(look(later, mondayAt(14, 10)).alarms).toMatchObject([{ from: minute(14) }])
    const elsewhen = aRota([{ ...was(minute(13, 30), minute(15, 30)), date: '2026-11-24' }])
    expect(look(elsewhen, mondayAt(13, 40)).alarms).toHaveLength(2)
  })

  it.each([
    ['as they open', mondayAt(13, 30), [was(minute(13, 30), minute(14))], false],
    ['until the last millisecond of their shift', mondayAt(14) - 1, [was(minute(13, 30), minute(14))], false],
    ['ten minutes after it', mondayAt(14, 10), [was(minute(13, 30), minute(14))], true],
    ['who did not come is not there', mondayAt(13, 40), [aShift()], true],
    ['before the doors open nobody has to be there', mondayAt(13), [], false],
    ['in the morning', mondayAt(9, 10), [], true],
  ])('says at the door that nobody is there: %s', (_, now, shifts, unattended) => {
    expect(isUnattended(aRota(shifts), hours, now)).toBe(unattended)
  })

  it('takes an alarm up again without a word where the clock went back', () => {
    const cleared = aRota([was(minute(9), minute(10))], { alarms: [anAlarm({ clearedAt: mondayAt(15, 30) })] })
    const again = look(cleared, mondayAt(14))
    expect(again.alarms).toEqual([anAlarm()])
    expect(look(again, mondayAt(14))).toBe(again)
  })

  it('clears what is over, and leaves alone what was cleared, and what is of another day', () => {
    const shut = aRota([was(minute(9), minute(10))], {
      alarms: [anAlarm({ id: 'a', clearedAt: 5 }), anAlarm({ id: 'b' })],
    })
    expect(look(shut, mondayAt(15, 30)).alarms.map(({ clearedAt }) => clearedAt)).toEqual([5, mondayAt(15, 30)])
    const sunday = aRota([was(minute(9), minute(10))], { alarms: [anAlarm({ date: '2026-11-22' })] })
    expect(look(sunday, mondayAt(13, 40)).alarms).toMatchObject([
      { date: '2026-11-22', clearedAt: mondayAt(13, 40) },
      { date: '2026-11-23', from: minute(13, 30), clearedAt: null },
    ])
  })

  it('sixty in a week are enough', () => {
    const many = (count: number) =>
      aRota([], {
        alarms: Array.from({ length: count }, (_, at) => anAlarm({ id: `${at}`, date: '2026-11-24', clearedAt: 1 })),
      })
    expect(
      look(many(59), mondayAt(13, 40))
        .alarms.map(({ id }) => id)
        .slice(59),
    ).toEqual(['n1'])
    expect(look(many(60), mondayAt(13, 40)).alarms).toHaveLength(60)
  })
})

describe('somebody is there again', () => {
  it('clears every alarm that stands; whom it did not reach yet is asked for nothing any more, managers hear of it', () => {
    const over = anAlarm({ id: 'over', clearedAt: 5, toTell: [substitute] })
    const rota = aRota([], { alarms: [over, anAlarm({ toTell: [manager, substitute] })] })
    expect(clearAlarms(rota, 9).alarms).toEqual([over, anAlarm({ clearedAt: 9 })])
    const calm = aRota([], { alarms: [over] })
    expect(clearAlarms(calm, 9)).toBe(calm)
    expect(clearAlarms(aRota([]), 9).alarms).toEqual([])
  })
})
