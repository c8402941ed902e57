import { describe, expect, it } from 'vitest'
import { changeKnown, mayBeChild, newChild } from '#core/domain/children/change'
import { type Trace, traced } from '#core/domain/children/profile'
import { aChildOf, inJuly as now } from '../../support/child-of-age'

const born = (year: number, month = 6) => ({ year, month })
const says = (done: { ok: true } | { ok: false; refusal: string }) => (done.ok ? 'yes' : done.refusal)

describe('what is known of a child, on the first of July 2026', () => {
  it.each([
    ['born next month', born(2026, 8), 'born-later'],
    ['born this month', born(2026, 7), 'yes'],
    ['eighteen this month, for whoever was born early in it', born(2008, 7), 'yes'],
    ['eighteen last month', born(2008, 6), 'not-a-child'],
  ])('%s', (_, when, answer) => {
    expect(says(mayBeChild(when, now))).toBe(answer)
  })

  /** How old the child was said to be, and is said to be now. */
  it.each([
    ['a child of seven is said to be younger', 7, born(2025), 'yes'],
    ['a child of seven is said to be not born yet', 7, born(2027), 'born-later'],
    ['a child of seven is said to be thirteen', 7, born(2013), 'yes'],
    ['a child of eight is said to be seven', 8, born(2019), 'born-settled'],
    ['a child of thirteen is said to be eight', 13, born(2018), 'yes'],
    ['who is fourteen is said to be thirteen', 14, born(2013), 'born-settled'],
    ['who is fourteen is said to be seventeen', 14, born(2009), 'yes'],
    ['who is fourteen is said to be eighteen', 14, born(2008), 'not-a-child'],
    ['who is eighteen is said to be seventeen', 18, born(2009), 'born-settled'],
    ['who is eighteen is said to be nineteen', 18, born(2007), 'yes'],
  ])('%s', (_, years, when, answer) => {
    expect(says(changeKnown(aChildOf(years), { born: when, pretermWeeks: null }, now))).toBe(answer)
  })

  it('is changed alone, and nothing else of the child', () => {
    const known = { born: born(2020), pretermWeeks: 34 }
    expect(changeKnown(aChildOf(7), known, now)).toEqual({ ok: true, value: { ...aChildOf(7), ...known } })
  })
})

describe('a new child', () => {
  it('has one guardian, who has consented, and nothing else', () => {
    const founder = { id: 'c', guardianId: 'g', personId: 'p', consentVersion: 3 }
    expect(newChild(founder, { born: born(2020), pretermWeeks: 35 }, now)).toEqual({
      ...{ id: 'c', forgotten: false, born: born(2020), pretermWeeks: 35, since: now, kept: 0, told: 0, own: null },
      guardians: [{ id: 'g', personId: 'p', since: now, sees: 'records' }],
      consents: [{ by: 'guardian', answer: 'yes', version: 3, at: now, personId: 'p' }],
      ...{ invited: [], cares: [], trace: [] },
    })
  })
})

describe('what is remembered of a child', () => {
  const look = (guardianId: string, resultId: string, at = 1): Trace => ({ at, did: 'looked', guardianId, resultId })
  const joined = (at: number): Trace => ({ at, did: 'guardian-joined', guardianId: 'g' })
  const with_ = (before: readonly Trace[], entry: Trace) => traced(aChildOf(9, { trace: before }), entry).trace

  it('is the last look of one guardian at one result, so that looking pushes nothing else out', () => {
    const others = [look('h', 'r'), look('g', 's'), joined(1)]
    expect(with_([look('g', 'r'), ...others], look('g', 'r', 9))).toEqual([...others, look('g', 'r', 9)])
  })

  it('is each of anything else', () => {
    expect(with_([joined(1), look('g', 'r')], joined(1))).toEqual([joined(1), look('g', 'r'), joined(1)])
  })

  it('are the last sixty', () => {
    const sixty = Array.from({ length: 60 }, (_, n) => joined(n))
    expect(with_(sixty.slice(1), joined(60))).toHaveLength(60)
    expect(with_(sixty, joined(60)).map(({ at }) => at)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1))
  })
})
