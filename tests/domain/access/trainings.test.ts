import { describe, expect, it } from 'vitest'
import { postsInWords } from '#core/content/staff-posts'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { posts } from '#core/domain/access/posts'
import { staffRoles } from '#core/domain/access/roles'
import { countsOn, lacking } from '#core/domain/access/trainings'

const had = { kind: 'basics', on: '2026-11-02', until: '2026-11-20' } as const

describe('a training', () => {
  it.each([
    ['the day before', '2026-11-01', false],
    ['its day', '2026-11-02', true],
    ['its last day', '2026-11-20', true],
    ['the day after', '2026-11-21', false],
  ])('counts or not on %s', (_, today, counts) => {
    expect(countsOn(had, today)).toBe(counts)
  })

  it('without an end counts for good', () => {
    expect(countsOn({ ...had, until: null }, '2099-01-01')).toBe(true)
  })

  it('is for its own kind; one of before kinds were told, for calling back', () => {
    const old = { on: '2026-01-01' }
    expect(lacking(['basics', 'call-back', 'records'], [had, old], '2026-11-10')).toEqual(['records'])
    expect(lacking([], [], '2026-11-10')).toEqual([])
  })
})

describe('each post', () => {
  it.each(staffRoles)('%s says what it may see, and never', (role) => {
    const { does, sees, never } = postsInWords[role]
    expect(does.length).toBeGreaterThan(5)
    expect(Math.min(sees.length, never.length)).toBeGreaterThan(0)
    expect(posts[role].invitedBy).toEqual(['manager'])
  })

  const waiting = [
    ...['grid-worker', 'volunteer', 'lecturer', 'hotline-operator'],
    ...['contest-judge', 'street-leader', 'bureau', 'unit-contact', 'auditor'],
  ]
  it.each(waiting)(
    '%s, which has nothing to do here yet, may ask nothing but to sit at a computer and what it was told',
    (role) => {
      const asks = (operations as readonly AnyOperation[]).filter(({ access }) => access.some((one) => one === role))
      expect(asks.map(({ name }) => name).sort()).toEqual([
        ...['computers.confirm', 'computers.lookAt', 'computers.refuse'],
        ...['staff.listInbox', 'staff.markInboxRead'],
      ])
    },
  )
})
