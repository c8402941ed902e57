import { describe, expect, it } from 'vitest'
import type { StaffGrant, StaffRecord } from '#core/domain/access/staff'
import { calendarsLeft, withoutPost, withStanding } from '#core/domain/access/standing'

const done = { by: 'manager', at: 9 }
const rested = { suspended: { by: 'before', at: 3 } }
const here = { role: 'editor', nodeId: 'here' } as const
const there = { role: 'manager', nodeId: 'there' } as const
const keeps = (counsellorId: string, change: Partial<StaffGrant> = {}) => ({
  ...({ role: 'counsellor', nodeId: 'here', counsellorId } as const),
  ...change,
})
const record = (...grants: StaffGrant[]): StaffRecord => ({
  ...{ id: 'p', name: 'sealed' as never, actedAt: 7, grants },
  ...{ agreement: { version: 1, at: 1 }, trainings: [], credentials: [] },
})

describe('putting somebody to rest at some places, and taking them up again', () => {
  const at = new Set(['here'])
  it('changes their posts there and no other', () => {
    expect(withStanding(record(here, there), at, 'suspended', done)).toEqual(
      record({ ...here, suspended: done }, there),
    )
    const both = record({ ...here, ...rested }, { ...there, ...rested })
    expect(withStanding(both, at, 'active', done)).toEqual(record(here, { ...there, ...rested }))
  })

  it('leaves who is at rest already as they are, by whom and since when', () => {
    const before = record({ ...here, ...rested })
    expect(withStanding(before, at, 'suspended', done)).toEqual(before)
    expect(withStanding(record(here), at, 'active', done)).toEqual(record(here))
  })
})

describe('losing a post', () => {
  it('leaves the others, and with them all that is kept for the work', () => {
    expect(withoutPost(record(here, there, keeps('c1'), keeps('c2')), keeps('c1'))).toEqual(
      record(here, there, keeps('c2')),
    )
    expect(withoutPost(record(here), there)).toEqual(record(here))
  })

  it('with the last one loses all that was only kept for the work', () => {
    expect(withoutPost(record(here), here)).toEqual({ id: 'p', grants: [], actedAt: 7 })
    const { actedAt: _, ...idle } = record(here)
    expect(withoutPost(idle, here)).toStrictEqual({ id: 'p', grants: [] })
  })
})

describe('calendars that nobody keeps any more', () => {
  const of = (...grants: StaffGrant[]) => ({ grants })
  it.each([
    ['its keeper lost the post', [of(keeps('c1'))], [of()], ['c1']],
    ['its keeper was put to rest', [of(keeps('c1'))], [of(keeps('c1', rested))], ['c1']],
    ['another keeps it too', [of(keeps('c1')), of(keeps('c1'))], [of(keeps('c1')), of()], []],
    ['they keep it from another place', [of(keeps('c1'), keeps('c1', { nodeId: 'there' }))], [of(keeps('c1'))], []],
    ['it was at rest before', [of(keeps('c1', rested))], [of()], []],
    ['one of two', [of(keeps('c1'), keeps('c2'))], [of(keeps('c2'))], ['c1']],
  ])('%s', (_, before, after, left) => {
    expect(calendarsLeft(before, after)).toEqual(left)
  })
})

describe('several posts at one place', () => {
  it('are put to rest and taken up again together, and nothing else of the record changes', () => {
    const both = record(here, keeps('c1'))
    const resting = record({ ...here, suspended: done }, keeps('c1', { suspended: done }))
    expect(withStanding(both, new Set(['here', 'there']), 'suspended', done)).toEqual(resting)
    expect(withStanding(resting, new Set(['here']), 'active', done)).toStrictEqual(both)
    expect(withStanding(both, new Set(), 'suspended', done)).toEqual(both)
  })

  it('are lost one by one, and a photo with the last calendar', () => {
    const consent = { version: 1, at: 1 }
    const introduction = { id: 'i', text: '你好', consent }
    const shown = { ...record(here, keeps('c1')), introduction }
    expect(withoutPost(shown, here)).toEqual({ ...record(keeps('c1')), introduction })
    expect(withoutPost(shown, keeps('c1'))).toStrictEqual(record(here))
    expect(withoutPost(shown, keeps('c2'))).toEqual(shown)
  })
})
