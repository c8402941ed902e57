import { describe, expect, it } from 'vitest'
import { dayRenamed, isNamedIn } from '#core/domain/moving/joining'
import type { CounsellorDay } from '#core/domain/scheduling/day'

describe('a counsellor’s day', () => {
  const seat = (personId: string) => ({ personId }) as NonNullable<CounsellorDay['claims'][number]['seat']>
  const claim = (id: string, of: ReturnType<typeof seat> | null) =>
    ({ id, seat: of }) as CounsellorDay['claims'][number]
  const off = (id: string, personId?: string) => ({ id, personId }) as CounsellorDay['calledOff'][number]
  const day = (claims: CounsellorDay['claims'], calledOff: CounsellorDay['calledOff'], revision: number) => ({
    ...{ id: 'd', counsellorId: 'c', date: '2026-11-23', calledOffBefore: 0, claims, calledOff, revision },
  })

  it('has the new account on one appointment, and everybody else as they were', () => {
    const before = day([claim('a', seat('from')), claim('b', seat('from'))], [off('a', 'from'), off('b', 'from')], 4)
    const after = day([claim('a', seat('to')), claim('b', seat('from'))], [off('a', 'to'), off('b', 'from')], 5)
    expect(dayRenamed(before, 'a', 'to')).toEqual(after)
  })

  it('names nobody where it named nobody', () => {
    expect(dayRenamed(day([claim('a', null)], [off('a')], 0), 'a', 'to')).toEqual(
      day([claim('a', null)], [off('a')], 1),
    )
  })
})

describe('whether a document names somebody', () => {
  it.each([
    ['no document', null, false],
    ['another', { personId: 'x', seats: [{ personId: 'y' }] }, false],
    ['one of theirs, however deep', { seats: [{ personId: 'older' }] }, true],
    ['a longer word with their id in it', { id: 'older-child' }, false],
  ])('%s', (_, document, named) => {
    expect(isNamedIn(document, ['me', 'older'])).toBe(named)
  })
})
