import { describe, expect, it } from 'vitest'
import {
  HANDOVER_KEPT,
  isKept,
  LONGEST_HANDOVER,
  MOST_HANDOVERS,
  mayRead,
  mayWrite,
  weeksAround,
  writeHandover,
} from '#core/domain/duty/handover'
import { aRota, aShift } from '../../support/duty/rotas'
import { mondayAt } from '../../support/makers'

const [hour, day] = [3_600_000, 86_400_000]
const [begin, end] = [mondayAt(13, 30), mondayAt(15, 30)]
const came = { checkedIn: { at: begin, how: 'by-code' } } as const
const ofAnn = aRota([aShift({ staffId: 'ann', ...came })])
const text = 'sealed'

describe('what is left for who comes next', () => {
  it.each([
    ['a millisecond before their shift', begin - 1, false],
    ['as it begins', begin, true],
    ['an hour after it but a millisecond', end + hour - 1, true],
    ['an hour after it', end + hour, false],
  ])('is written by who came: %s', (_, now, may) => {
    expect(mayWrite([ofAnn], ['ann'], now)).toBe(may)
  })

  it('is written by nobody who did not come, nor by whose shift it is not', () => {
    expect(mayWrite([aRota([aShift({ staffId: 'ann' })])], ['ann'], begin)).toBe(false)
    expect(mayWrite([ofAnn], ['bea'], begin)).toBe(false)
    expect(mayWrite([], ['ann'], begin)).toBe(false)
    expect(mayWrite([ofAnn], [], begin)).toBe(false)
  })

  it('goes by any shift of theirs, in any of the weeks', () => {
    const other = aRota([aShift({ id: 'b', staffId: 'bea' }), aShift({ id: 'c', staffId: 'cem' })])
    expect(mayWrite([other, ofAnn], ['dan', 'ann'], begin)).toBe(true)
    expect(mayRead([other, ofAnn], ['cem'], begin)).toBe(true)
    expect(mayRead([other, ofAnn], ['dan'], begin)).toBe(false)
  })

  it.each([
    ['a day before their shift and a millisecond', begin - day - 1, false],
    ['a day before their shift', begin - day, true],
    ['an hour after it but a millisecond', end + hour - 1, true],
    ['an hour after it', end + hour, false],
  ])('is read by who is on duty or is next, come or not: %s', (_, now, may) => {
    expect(mayRead([aRota([aShift({ staffId: 'ann' })])], ['ann'], now)).toBe(may)
  })

  it('is written whole, and kept for fourteen days to the millisecond', () => {
    const note = { id: 'h', siteId: 's', by: 'ann', text }
    expect(writeHandover([ofAnn], { ...note, ids: ['ann'] }, begin)).toEqual({
      ok: true,
      value: { ...note, at: begin, goneAt: begin + 14 * day },
    })
    expect(writeHandover([ofAnn], { ...note, ids: ['bea'] }, begin)).toEqual({ ok: false, refusal: 'not-on-duty' })
    const goneAt = begin + HANDOVER_KEPT
    expect([isKept({ goneAt }, goneAt - 1), isKept({ goneAt }, goneAt)]).toEqual([true, false])
  })

  it('is of five hundred characters at the most, and sixty are shown', () => {
    expect([LONGEST_HANDOVER, MOST_HANDOVERS]).toEqual([500, 60])
  })

  it('stands in the weeks of an hour ago, of now and of a day ahead', () => {
    const [last, monday, next] = ['2026-11-16', '2026-11-23', '2026-11-30']
    expect(weeksAround(mondayAt(1) - 1)).toEqual([last, monday])
    expect(weeksAround(mondayAt(1))).toEqual([monday])
    expect(weeksAround(mondayAt(6 * 24) - 1)).toEqual([monday])
    expect(weeksAround(mondayAt(6 * 24))).toEqual([monday, next])
    expect(weeksAround(mondayAt(7 * 24))).toEqual([monday, next])
  })
})
