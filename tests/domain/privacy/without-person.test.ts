import { describe, expect, it } from 'vitest'
import {
  childWithout,
  dayWithout,
  isOnDay,
  isOthersToo,
  resultWithout,
  standsTo,
} from '#core/domain/privacy/without-person'
import type { CounsellorDay } from '#core/domain/scheduling/day'
import { aChildOf, guardian, said } from '../../support/child-of-age'

const day = 24 * 3_600_000
const now = 100 * day
type Claim = CounsellorDay['claims'][number]
type Off = CounsellorDay['calledOff'][number]
const seat = (change = {}) => ({
  personId: 'me',
  code: 'K7QM',
  topic: 'sleep',
  start: 5,
  attendance: 'came',
  ...change,
})
const claim = (id: string, of: object | null = seat()) => ({ id, from: 5, until: 6, seat: of }) as unknown as Claim
const off = (id: string, change = {}) =>
  ({ id, code: 'K7QM', end: now - day, by: 'client', ...change }) as unknown as Off
const aDay = (claims: readonly Claim[], calledOff: readonly Off[] = [], revision = 4): CounsellorDay => ({
  ...{ id: 'd', counsellorId: 'c', date: '2026-11-23', claims, calledOff, calledOffBefore: 0, revision },
})
const without = (before: CounsellorDay) => dayWithout(before, 'a', 'nobody', now)

describe('a counsellor’s day of which one appointment is nobody’s any more', () => {
  it('keeps when it was and whether somebody came, and of others everything', () => {
    const nobody = claim('a', seat({ personId: 'nobody', code: '已删除', topic: null }))
    expect(without(aDay([claim('a'), claim('b')]))).toEqual(aDay([nobody, claim('b')], [], 5))
    expect(without(aDay([claim('a', null)]))).toEqual(aDay([claim('a', null)], [], 5))
  })

  it('names nobody who waits for a call; what was to be a moment ago keeps its code', () => {
    const waits = { personId: 'me', wants: { at: 1 }, called: { at: 2 } }
    expect(without(aDay([], [off('a', waits), off('b', waits)])).calledOff).toEqual([
      off('a', { code: '已删除' }),
      off('b', waits),
    ])
    expect(without(aDay([], [off('a', { ...waits, end: now - day + 1 })])).calledOff).toEqual([
      off('a', { end: now - day + 1 }),
    ])
  })

  it.each([
    ['with a place', aDay([claim('a')]), true],
    ['called off', aDay([], [off('a')]), true],
    ['as a stretch alone', aDay([claim('a', null)]), false],
    ['not at all', aDay([claim('b')], [off('b')]), false],
  ])('has it on it %s: %s', (_, one, on) => {
    expect(isOnDay(one, 'a')).toBe(on)
  })
})

const own = (personId: string) => ({ personId, since: 1 })
const [mine, theirs, booker] = [guardian('me'), guardian('them'), guardian('booker', 'booking')]

describe('whose a child’s record is besides', () => {
  it.each([
    ['mine alone', { guardians: [mine], own: null }, false, true],
    ['mine, and of somebody who books', { guardians: [mine, booker], own: null }, false, true],
    ['of two of us', { guardians: [mine, theirs], own: null }, true, true],
    ['mine, and the young person’s own', { guardians: [mine], own: own('child') }, true, true],
    ['my own', { guardians: [], own: own('me') }, false, true],
    ['my own, and a guardian’s', { guardians: [theirs], own: own('me') }, true, true],
    ['somebody else’s', { guardians: [theirs], own: null }, true, false],
    ['nobody’s', { guardians: [], own: null }, false, false],
  ])('%s', (_, change, othersToo, stands) => {
    const child = aChildOf(13, change)
    expect([isOthersToo(child, ['x', 'me']), standsTo(child, ['x', 'me'])]).toEqual([othersToo, stands])
  })
})

describe('a child’s record without somebody', () => {
  const goes = (change: Parameters<typeof aChildOf>[1], deletesOwn = false) =>
    childWithout(aChildOf(15, change), ['x', 'me'], 'nobody', deletesOwn).forgotten
  it.each([
    ['where nobody else stands for them', { guardians: [mine], own: null }, false, true],
    ['where somebody does', { guardians: [mine, theirs], own: null }, false, false],
    ['where it is the young person’s to delete', { guardians: [theirs], own: own('me') }, true, true],
    ['where it is not theirs to delete yet', { guardians: [theirs], own: own('me') }, false, false],
    ['of somebody who stood to them once', { guardians: [], own: null }, true, false],
  ])('is forgotten or stays: %s', (_, change, deletesOwn, forgotten) => {
    expect(goes(change, deletesOwn)).toBe(forgotten)
  })

  it('stays with who remains, and names the one who left nowhere', () => {
    const code = (rowId: string, by: string) => ({ as: 'self', rowId, by, until: now }) as const
    const removed = (personId: string) =>
      ({ at: 1, did: 'guardian-removed', guardianId: 'g', personId, by: 'b', reason: 'left' }) as const
    const joined = { at: 1, did: 'guardian-joined', guardianId: 'me' } as const
    const word = (personId: string) => ({ ...said('guardian', 'yes'), personId })
    const child = aChildOf(15, {
      ...{ guardians: [mine, theirs], own: own('me'), consents: [word('me'), word('them')] },
      ...{ invited: [code('1', 'me'), code('2', 'them')], trace: [removed('me'), removed('them'), joined] },
    })
    expect(childWithout(child, ['x', 'me'], 'nobody', false)).toEqual({
      ...child,
      ...{ guardians: [theirs], own: null, consents: [word('nobody'), word('them')], invited: [code('2', 'them')] },
      trace: [removed('nobody'), removed('them'), joined],
    })
    expect(childWithout({ ...child, own: own('child') }, ['me'], 'nobody', false).own).toEqual(own('child'))
  })
})

describe('what was kept with a child that stays', () => {
  type Result = Parameters<typeof resultWithout>[0]
  const result = (personId: string, sharedBy: string | null) =>
    ({ id: 'r', personId, share: sharedBy === null ? null : { by: 'g', personId: sharedBy } }) as unknown as Result
  it.each([
    ['what they put there', result('me', null), result('nobody', null)],
    ['what they put there, shown by somebody else', result('me', 'them'), result('nobody', 'them')],
    ['what they showed', result('them', 'me'), result('them', 'nobody')],
    ['both', result('me', 'me'), result('nobody', 'nobody')],
  ])('says no more whose it was: %s', (_, before, after) => {
    expect(resultWithout(before, ['x', 'me'], 'nobody')).toEqual(after)
  })

  it('is the very same where it was somebody else', () => {
    for (const one of [result('them', null), result('them', 'them')]) {
      expect(resultWithout(one, ['me'], 'nobody')).toBe(one)
    }
  })
})
