import { describe, expect, it } from 'vitest'
import type { StaffGrant, StaffRecord } from '#core/domain/access/staff'
import { canBeOnDuty, whomToTell } from '#core/domain/duty/people'
import { aShift } from '../../support/duty/rotas'
import { minute, mondayAt } from '../../support/makers'

/** A street with two communities. */
const nodes = [
  { id: 'street', parentId: null },
  { id: 'south', parentId: 'street' },
  { id: 'north', parentId: 'street' },
]
const today = '2026-11-23'
const trainings = (['call-back', 'records', 'basics'] as const).map((kind) => ({
  kind,
  what: '示例',
  on: today,
  by: 'x',
  at: 0,
}))
const somebody = (
  id: string,
  role: StaffGrant['role'],
  nodeId: string,
  change: Partial<StaffGrant> = {},
): StaffRecord => ({ id, grants: [{ role, nodeId, ...change }], agreement: { version: 1, at: 0 }, trainings })

describe('whether somebody may be on duty at a place', () => {
  it.each([
    ['manager', 'south', true],
    ['manager', 'street', true],
    ['manager', 'north', false],
    ['counsellor', 'south', true],
    ['care-worker', 'south', true],
    ['editor', 'south', false],
    ['file-keeper', 'south', false],
    ['volunteer', 'south', false],
  ] as const)('%s of %s, at the south: %s', (role, nodeId, may) => {
    expect(canBeOnDuty(somebody('p', role, nodeId), 'south', nodes, today)).toBe(may)
  })

  it('not while they are suspended, nor before they signed', () => {
    const suspended = { by: 'x', at: 1 }
    expect(canBeOnDuty(somebody('p', 'manager', 'south', { suspended }), 'south', nodes, today)).toBe(false)
    const { agreement: _, ...unsigned } = somebody('p', 'manager', 'south')
    expect(canBeOnDuty(unsigned, 'south', nodes, today)).toBe(false)
    const untrained = { ...somebody('p', 'care-worker', 'south'), trainings: [] }
    expect(canBeOnDuty(untrained, 'south', nodes, today)).toBe(false)
  })
})

describe('whom to tell that nobody is there', () => {
  const now = mondayAt(14)
  const tell = (records: readonly StaffRecord[], elsewhere: Parameters<typeof whomToTell>[2]['elsewhere'] = []) =>
    whomToTell(records, 'south', { nodes, elsewhere }, now).map(({ personId, as }) => `${personId} ${as}`)
  const records = [
    somebody('cara', 'counsellor', 'south'),
    somebody('mark', 'manager', 'street'),
    somebody('care', 'care-worker', 'street'),
    somebody('far', 'manager', 'north'),
    somebody('ed', 'editor', 'south'),
  ]

  it('managers of the place first, then whoever could come', () => {
    expect(tell(records)).toEqual(['mark manager', 'cara substitute', 'care substitute'])
  })

  it.each([
    ['is on duty elsewhere at this minute', minute(13), minute(14, 1), false],
    ['was until this minute', minute(13), minute(14), true],
    ['is from this minute on', minute(14), minute(15), false],
    ['is from the next minute on', minute(14, 1), minute(15), true],
  ])('who %s: told %i to %i: %s', (_, from, until, told) => {
    const shift = (staffId: string) => aShift({ id: staffId, staffId, from, until })
    expect(tell(records, [shift('cara')]).includes('cara substitute')).toBe(told)
    // A manager answers for the place wherever they are.
    expect(tell(records, [shift('mark')])).toContain('mark manager')
  })

  it('eight managers at the most, and twenty people in all', () => {
    const many = (role: StaffGrant['role'], count: number) =>
      Array.from({ length: count }, (_, at) => somebody(`${role}${at}`, role, 'south'))
    const told = tell([...many('manager', 9), ...many('counsellor', 30)])
    expect(told).toHaveLength(20)
    expect(told.slice(7, 9)).toEqual(['manager7 manager', 'counsellor0 substitute'])
  })
})
