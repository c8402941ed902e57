import { describe, expect, it } from 'vitest'
import { attend, stepIn } from '#core/domain/duty/attend'
import { joined, type Rota } from '#core/domain/duty/rota'
import { isUnattended, watch } from '#core/domain/duty/unattended'
import { HOUR, MINUTE } from '#core/domain/time'
import { aRota, aShift, opening } from '../../support/duty/rotas'
import { minute, mondayAt } from '../../support/makers'

const begin = mondayAt(13, 30)
const hours = () => [opening]
const tell = [
  { personId: 'a-manager', as: 'manager' as const },
  { personId: 'another', as: 'substitute' as const },
]
let made = 0
const look = (rota: Rota, now: number) => watch(rota, hours, { newId: () => `alarm-${(made += 1)}`, tell }, now)
const promised = aRota([aShift()])
const come = (rota: Rota, now: number) => {
  const there = attend(rota, 'a-shift', { ids: ['somebody'], how: 'by-code' }, now)
  if (!there.ok) throw new Error(there.refusal)
  return there.value
}

describe('ten minutes of an opening', () => {
  it('are counted to the millisecond from both sides', () => {
    const [before, at] = [begin + 10 * MINUTE - 1, begin + 10 * MINUTE]
    expect([isUnattended(promised, hours, before), isUnattended(promised, hours, at)]).toEqual([false, true])
    expect(look(promised, before)).toBe(promised)
    expect(look(promised, at).alarms).toMatchObject([{ from: minute(13, 30), clearedAt: null, toTell: tell }])
  })

  it('are over at the door with the opening, to the millisecond', () => {
    const end = mondayAt(15, 30)
    expect([isUnattended(promised, hours, end - 1), isUnattended(promised, hours, end)]).toEqual([true, false])
    const raised = look(promised, end - 1)
    expect(raised.alarms).toMatchObject([{ clearedAt: null }])
    expect(look(raised, end).alarms).toMatchObject([{ clearedAt: end }])
  })

  it('begin anew when the last one goes, and not where the next one is there', () => {
    const two = aRota([aShift({ until: minute(14, 30) }), aShift({ id: 'next', from: minute(14, 30) })])
    const first = come(two, begin)
    expect(isUnattended(first, hours, mondayAt(14, 40) - 1)).toBe(false)
    expect(isUnattended(first, hours, mondayAt(14, 40))).toBe(true)
    const both = attend(first, 'next', { ids: ['somebody'], how: 'declared' }, mondayAt(14, 29))
    expect(both.ok && isUnattended(both.value, hours, mondayAt(15, 29))).toBe(false)
  })

  it('count where a shift was promised, or the rota was there before the doors opened', () => {
    const at = begin + HOUR
    expect(isUnattended(aRota([], { since: null }), hours, at)).toBe(false)
    expect(isUnattended(aRota([], { since: begin }), hours, at)).toBe(true)
    expect(isUnattended(aRota([], { since: begin + 1 }), hours, at)).toBe(false)
    expect(isUnattended(aRota([aShift({ from: minute(15) })], { since: begin + 1 }), hours, at)).toBe(true)
  })

  it('end with who steps in, or comes late; who comes early ends none that goes on', () => {
    const raised = look(promised, begin + 10 * MINUTE)
    const stepped = stepIn(
      raised,
      { id: 'stepped', staffId: 'another', how: 'by-code' },
      { hours: [opening], elsewhere: [] },
      begin + 11 * MINUTE,
    )
    expect(stepped.ok && stepped.value.alarms).toMatchObject([{ clearedAt: begin + 11 * MINUTE }])
    // Who is not asked any more hears nothing; who answers for the site does.
    expect(stepped.ok && stepped.value.alarms[0]?.toTell).toEqual([tell[0]])
    expect(come(raised, begin + 12 * MINUTE).alarms).toMatchObject([{ clearedAt: begin + 12 * MINUTE }])
    const later = aRota([aShift(), aShift({ id: 'later', from: minute(14, 30), staffId: 'another' })])
    const open = look(later, begin + 35 * MINUTE)
    const early = attend(open, 'later', { ids: ['another'], how: 'by-code' }, begin + 35 * MINUTE)
    expect(early.ok && early.value.alarms).toMatchObject([{ clearedAt: null }])
  })
})

describe('the hours at a door', () => {
  it('are one where they touch', () => {
    expect(
      joined([
        { from: 600, until: 660 },
        { from: 540, until: 600 },
        { from: 700, until: 720 },
      ]),
    ).toEqual([
      { from: 540, until: 660 },
      { from: 700, until: 720 },
    ])
  })
})
