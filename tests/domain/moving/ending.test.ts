import { describe, expect, it } from 'vitest'
import { stop } from '#core/domain/moving/deciding'
import { aCode, ended, isGivenUp, isStuck, isUnderWay, type RecordMove, stateOf } from '#core/domain/moving/move'
import { asked, code, DAY, HOUR, moving, over, waiting } from '../../support/move-steps'

const stops = (move: RecordMove | null, ids: readonly string[], now = 0) => {
  const done = stop(move, ids, now, 3)
  return done.ok ? done.value.ended?.as : done.refusal
}

describe('stopping a move', () => {
  it.each([
    ['a code', code(), 0, 'move-unknown', 'withdrawn'],
    ['a code that is over', code(), HOUR / 2, 'move-unknown', 'move-over'],
    ['one that was asked for', asked(), 0, 'stopped', 'withdrawn'],
    ['one the keeper said nothing to', asked(), 14 * DAY, 'move-over', 'move-over'],
    ['one that waits', waiting(), 3 * DAY, 'stopped', 'withdrawn'],
    ['one that is carried out', moving(), 3 * DAY, 'move-begun', 'move-begun'],
    ['one that is over', over('moved'), 5 * DAY, 'move-over', 'move-over'],
  ])('%s: by the old account, by the new one', (_, move, now, byOld, byNew) => {
    expect([stops(move, ['x', 'from'], now), stops(move, ['x', 'to'], now)]).toEqual([byOld, byNew])
    expect([stops(move, ['worker'], now), stops(move, [], now)]).toEqual(['move-unknown', 'move-unknown'])
  })

  it('there is none to stop', () => {
    expect(stops(null, ['to'])).toBe('move-unknown')
  })
})

describe('a move that ended', () => {
  it('is looked for by no job; what was asked for is told for as long as the table says, a code for a day', () => {
    const done = { isOpen: false, due: 8.64e15, ended: { at: HOUR, as: 'lapsed' } }
    expect(ended(asked(), 'lapsed', HOUR, 3)).toEqual({ ...asked(), ...done, goneAt: 3 * DAY + HOUR })
    expect(ended(code(), 'lapsed', HOUR, 3)).toEqual({ ...code(), ...done, goneAt: DAY + HOUR })
  })

  it('stands as it ended, whatever it was before', () => {
    expect(stateOf(over('partly'), 99 * DAY)).toBe('partly')
    expect(stateOf({ ...moving(), ended: { at: 0, as: 'moved' } }, 0)).toBe('moved')
  })
})

describe('a move on its way', () => {
  it('begins as a code that is open for half an hour, and is gone a day after', () => {
    expect(aCode('m', 'to', DAY)).toEqual({
      ...{ id: 'm', toId: 'to', codeUntil: DAY + HOUR / 2, asked: null, decided: null, waitsUntil: null },
      ...{ hindered: null, begunAt: null, workedAt: DAY, moved: 0, ended: null, nodeId: null, fromId: null },
      ...{ byId: null, at: DAY, isOpen: true, due: 8.64e15, goneAt: 2 * DAY + HOUR / 2 },
    })
  })

  it.each([
    ['a code', code(), 'code', false],
    ['asked for', asked(), 'asked', true],
    ['said yes to', waiting(), 'waiting', true],
    ['carried out', moving(), 'moving', true],
    ['stopped', over('stopped'), 'stopped', false],
    ['done', over('moved'), 'moved', false],
  ])('%s', (_, move, state, isOn) => {
    expect([stateOf(move, 0), isUnderWay(move, 0)]).toEqual([state, isOn])
  })

  it.each([
    ['a code, in its half hour', code(), HOUR / 2 - 1, false],
    ['a code, after it', code(), HOUR / 2, true],
    ['asked for, within fourteen days', asked(), 14 * DAY - 1, false],
    ['asked for, after them', asked(), 14 * DAY, true],
    ['over', over('stopped'), 9 * DAY, false],
    ['carried out, however long it waited before', moving(), 10 * DAY - 1, false],
  ])('is given up or not: %s', (_, move, now, isUp) => {
    expect(isGivenUp(move, now)).toBe(isUp)
  })

  it('is not stuck before it is carried out, nor after', () => {
    for (const move of [code(), asked(), waiting(), over('moved')]) expect(isStuck(move, 10 * DAY)).toBe(false)
  })
})
