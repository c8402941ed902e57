import { describe, expect, it } from 'vitest'
import { comingFor } from '#core/domain/messages/coming'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { DAY, HOUR } from '#core/domain/time'
import { anAppointment, mondayAt } from '../../support/makers'

const start = mondayAt(10)
const of = (now: number, ...changes: Partial<Appointment>[]) => {
  const appointments = changes.map((change, at) => anAppointment({ id: `a${at}`, start, ...change }))
  const { 'day-before': day, 'hour-before': hour, changed } = comingFor({ appointments }, now)
  return [day, hour, changed]
}

describe('of how many appointments a message can still come', () => {
  it.each([
    [start - DAY - 1, [1, 1, 1]],
    [start - DAY, [0, 1, 1]],
    [start - HOUR, [0, 0, 1]],
    [start, [0, 0, 0]],
  ])('at %i of one: %j', (now, counts) => {
    expect(of(now, {})).toEqual(counts)
  })

  it('counts what is asked for until it runs out, and nothing that is kept, called off or to stand in for another', () => {
    const now = start - 2 * DAY
    expect(of(now, { status: 'asked', expires: now + 1 }, {})).toEqual([2, 2, 2])
    expect(of(now, { status: 'asked', expires: now }, {})).toEqual([1, 1, 1])
    const others = [
      { status: 'held', expires: now + 1 },
      { status: 'held', expires: now + 1, offeredTo: 'w' },
      { status: 'cancelled-by-staff' },
      { status: 'moved' },
      { status: 'asked', expires: now + 1, movedFrom: 'a0' },
    ] as const
    expect(of(now, {}, ...others)).toEqual([1, 1, 1])
  })

  it('is no more than may be kept', () => {
    expect(of(start - 2 * DAY, ...Array.from({ length: 12 }, () => ({})))).toEqual([9, 9, 9])
  })
})
