import { describe, expect, it } from 'vitest'
import type { ChildRelation } from '#core/domain/access/child'
import { type Care, careFor, hasWhomToTell, withCare, withoutCareOf, withSpoken } from '#core/domain/children/care'
import { aChildOf, guardian, inJuly as now } from '../../support/child-of-age'

const care = (id: string, spoken: readonly string[] = [], resultId: string | null = null): Care => ({
  ...{ id, at: 1, reason: 'asked-for-somebody', resultId, spoken },
})
const as = (id: string): ChildRelation => ({ as: 'guardian', guardian: guardian(id), isFirst: false })
const self: ChildRelation = { as: 'self' }

describe('whether somebody would read that care is needed', () => {
  const booker = guardian('booker', 'booking')
  it.each([
    ['a guardian', 13, [guardian('first')], true],
    ['one of two', 13, [booker, guardian('first')], true],
    ['nobody: they only book', 13, [booker], false],
    ['nobody at all', 13, [], false],
    ['a guardian, in the last year', 17, [guardian('first')], true],
    ['nobody, from eighteen', 18, [guardian('first')], false],
  ])('%s', (_, years, guardians, reads) => {
    expect(hasWhomToTell(aChildOf(years, { guardians }), now)).toBe(reads)
  })
})

describe('that care is needed', () => {
  it('is written for guardians, of whom none has spoken yet, and for the young person', () => {
    const told = { id: 'new', at: 5, reason: 'critical-answer', resultId: 'r' } as const
    const child = aChildOf(13, { cares: [care('old')] })
    expect(withCare(child, told)).toEqual({
      ...{ ...child, cares: [care('old'), { ...told, spoken: [] }] },
      trace: [{ at: 5, did: 'exception', reason: 'critical-answer', resultId: 'r' }],
    })
  })

  it('is remembered twenty times', () => {
    const cares = Array.from({ length: 20 }, (_, n) => care(`c${n}`))
    const after = withCare(aChildOf(13, { cares }), { ...care('new') }).cares.map(({ id }) => id)
    expect(after).toEqual([...cares.slice(1).map(({ id }) => id), 'new'])
  })

  it('goes with the result it came with', () => {
    const child = aChildOf(13, { cares: [care('a', [], 'r'), care('b', [], 's'), care('c')] })
    expect(withoutCareOf(child, 'r').cares.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  const cares = [care('a'), care('b', ['second']), care('c', ['first'])]
  it.each([
    ['first', 13, 'b'],
    ['second', 13, 'c'],
    ['booker', 13, undefined],
    ['self', 13, undefined],
    ['stranger', 13, undefined],
    ['first', 18, undefined],
  ])('is told to each guardian until that one has spoken: %s, at %i: %s', (who, years, id) => {
    expect(careFor(aChildOf(years, { cares }), [who], now)?.id).toBe(id)
  })

  it('is told no longer once they have spoken of all', () => {
    expect(careFor(aChildOf(13, { cares: [care('a', ['first'])] }), ['first'], now)).toBeNull()
  })
})

describe('a guardian who says they have spoken', () => {
  const child = aChildOf(13, { cares: [care('a'), care('b', ['gone', 'second']), care('c')] })
  it('says it of that one and of all before, not of what came later, and nobody else says it with them', () => {
    const spoken = withSpoken(child, { relation: as('first'), careId: 'b', now })
    expect(spoken).toEqual({
      ok: true,
      value: {
        ...{ ...child, cares: [care('a', ['first']), care('b', ['second', 'first']), care('c')] },
        trace: [{ at: now, did: 'spoke', guardianId: 'first' }],
      },
    })
  })

  it('says it once', () => {
    const twice = withSpoken(child, { relation: as('second'), careId: 'b', now })
    expect(twice.ok && twice.value).toEqual({ ...child, cares: [care('a', ['second']), ...child.cares.slice(1)] })
  })

  it('is no young person, and says it of something that was told', () => {
    expect(withSpoken(child, { relation: self, careId: 'a', now })).toEqual({ ok: false, refusal: 'not-guardian' })
    expect(withSpoken(child, { relation: as('first'), careId: 'z', now })).toEqual({
      ...{ ok: false, refusal: 'result-unknown' },
    })
  })
})
