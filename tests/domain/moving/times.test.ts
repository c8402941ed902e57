import { describe, expect, it } from 'vitest'
import { ask, decide } from '#core/domain/moving/deciding'
import { aCode, isGivenUp, isStuck, type RecordMove, stateOf } from '#core/domain/moving/move'
import { DAY, HOUR, MINUTE } from '#core/domain/time'

const asked = (): RecordMove => {
  const record = { counsellorId: 'c1', date: '2026-11-23', appointmentId: 'a1', code: 'K7QM', start: 0 }
  const done = ask(aCode('m', 'to', 0), {
    ...{ fromId: 'from', by: 'worker', role: 'care-worker', proof: 'known-here', note: 'sealed' as never },
    ...{ siteId: 's1', nodeId: 'n1', record: record as never, now: 0 },
  })
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}
const said = (as: 'approved' | 'halted', move: RecordMove, now: number) =>
  decide(move, { as, by: 'keeper', ids: ['keeper'], words: 'sealed' as never, now, keptDays: 1 })
const approved = (): RecordMove => {
  const done = said('approved', asked(), 0)
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}
const begun = (): RecordMove => ({ ...approved(), begunAt: 72 * HOUR, workedAt: 72 * HOUR })

describe('how long each step of a move has', () => {
  it('a code half an hour, the keeper fourteen days', () => {
    const code = aCode('m', 'to', 0)
    expect([stateOf(code, 30 * MINUTE - 1), stateOf(code, 30 * MINUTE)]).toEqual(['code', 'lapsed'])
    expect([stateOf(asked(), 14 * DAY - 1), stateOf(asked(), 14 * DAY)]).toEqual(['asked', 'lapsed'])
    expect(asked().due).toBe(14 * DAY)
  })

  it('the old account 72 hours to stop it, from the yes on; and then fourteen days to clear away what hinders', () => {
    expect([approved().waitsUntil, approved().due]).toEqual([72 * HOUR, 72 * HOUR])
    expect(isGivenUp(approved(), 72 * HOUR + 14 * DAY - 1)).toBe(false)
    expect(isGivenUp(approved(), 72 * HOUR + 14 * DAY)).toBe(true)
  })

  it('once begun: stuck after an hour without anything moved, given up after seven days', () => {
    const at = 72 * HOUR
    expect([isStuck(begun(), at + HOUR - 1), isStuck(begun(), at + HOUR)]).toEqual([false, true])
    expect([isGivenUp(begun(), at + 7 * DAY - 1), isGivenUp(begun(), at + 7 * DAY)]).toEqual([false, true])
  })

  it('is halted once: of what is to end already nobody is asked again', () => {
    const at = 73 * HOUR
    const halted = said('halted', begun(), at)
    if (!halted.ok) throw new Error(halted.refusal)
    expect(isStuck(halted.value, at + 9 * HOUR)).toBe(false)
    expect(said('halted', halted.value, at + 9 * HOUR)).toEqual({ ok: false, refusal: 'move-begun' })
  })
})
