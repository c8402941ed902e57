import { describe, expect, it } from 'vitest'
import { forgotten, invite, join, openInvitation, remove } from '#core/domain/children/guardians'
import type { Child, Invited } from '#core/domain/children/profile'
import { aChildOf, guardian, inJuly } from '../../support/child-of-age'

const day = 24 * 3_600_000
const now = inJuly
const [first, second] = [guardian('first'), guardian('second')]
const asGuardian = { as: 'guardian', sees: 'records' } as const
const asSelf = { as: 'self' } as const
const full = Array.from({ length: 4 }, (_, n) => guardian(`g${n}`))
const code = (
  invitedAs: typeof asGuardian | typeof asSelf,
  change: { readonly rowId?: string; readonly by?: string } = {},
): Invited => ({
  ...invitedAs,
  ...{ rowId: 'row', by: 'first', until: now + day },
  ...change,
})
const refusal = (done: { ok: true } | { ok: false; refusal: string }) => (done.ok ? 'yes' : done.refusal)

describe('a code for a child', () => {
  const child = aChildOf(9, { guardians: [first, second] })
  it('is good for a day; the last of its kind is void', () => {
    const invited = [code(asGuardian, { rowId: 'old' }), code(asSelf, { rowId: 'own' })]
    const done = invite({ ...child, invited }, { rowId: 'new', by: second, invitedAs: asGuardian, now })
    const made = { ...asGuardian, rowId: 'new', by: 'second', until: now + day }
    expect(done).toEqual({ ok: true, value: { ...child, invited: [invited[1], made] } })
  })

  it('for a further guardian is not given where four look after the child; for the child’s own account it is', () => {
    const asked = { rowId: 'new', by: first, now }
    const says = (guardians: Child['guardians'], invitedAs: typeof asGuardian | typeof asSelf) =>
      refusal(invite({ ...child, guardians }, { ...asked, invitedAs }))
    expect([says(full, asGuardian), says(full.slice(1), asGuardian), says(full, asSelf)]).toEqual([
      ...['guardians-full', 'yes', 'yes'],
    ])
  })

  it.each([
    ['in its day', {}, 'row', 0, true],
    ['in its last moment', {}, 'row', day - 1, true],
    ['after its day', {}, 'row', day, false],
    ['another one', {}, 'other', 0, false],
    ['of a guardian who is none any more', { by: 'gone' }, 'row', 0, false],
  ])('is open or not: %s', (_, change, rowId, later, isOpen) => {
    const invited = [code(asSelf, { rowId: 'own', by: 'second' }), code(asGuardian, change)]
    const found = openInvitation({ ...child, invited }, rowId, now + later)
    expect(found).toEqual(isOpen ? invited[1] : null)
  })
})

describe('who comes with a code', () => {
  const own = { personId: 'self', since: 1 }
  const joining = { personId: 'new', ids: ['new', 'before'], guardianId: 'g', now }
  it.each([
    ['a further guardian', { guardians: [first], own: null }, asGuardian, 'yes'],
    ['the fourth guardian', { guardians: full.slice(1), own: null }, asGuardian, 'yes'],
    ['a fifth', { guardians: full, own: null }, asGuardian, 'guardians-full'],
    ['the young person, of four guardians', { guardians: full, own: null }, asSelf, 'yes'],
    ['a second own account', { guardians: [first], own }, asSelf, 'already-theirs'],
    ['a further guardian of who has an account', { guardians: [first], own }, asGuardian, 'yes'],
    ['who is a guardian', { guardians: [guardian('before')], own: null }, asGuardian, 'already-theirs'],
    ['a guardian as the child', { guardians: [first, guardian('new')], own: null }, asSelf, 'already-theirs'],
    [
      'the child as a guardian',
      { guardians: [first], own: { ...own, personId: 'before' } },
      asGuardian,
      'already-theirs',
    ],
  ] as const)('%s', (_, change, as, answer) => {
    expect(refusal(join(aChildOf(15, change), code(as), joining))).toBe(answer)
  })

  const other = code(asSelf, { rowId: 'other' })
  const before = aChildOf(15, { guardians: [first], own: null, invited: [code(asGuardian), other] })
  it('becomes a guardian, last of all, and the code is used', () => {
    const booking = { ...code(asGuardian), sees: 'booking' } as const
    const value = {
      ...{ ...before, invited: [other] },
      guardians: [first, { id: 'g', personId: 'new', since: now, sees: 'booking' }],
      trace: [{ at: now, did: 'guardian-joined', guardianId: 'g' }],
    }
    expect(join(before, booking, joining)).toEqual({ ok: true, value })
  })

  it('becomes the young person themselves', () => {
    const value = {
      ...{ ...before, invited: [code(asGuardian)], own: { personId: 'new', since: now } },
      trace: [{ at: now, did: 'own-account' }],
    }
    expect(join(before, other, joining)).toEqual({ ok: true, value })
  })
})

describe('taking a guardian off', () => {
  const child = aChildOf(9, { guardians: [first, second, guardian('third')] })
  const says = (by: typeof first, guardianId: string) =>
    refusal(remove(child, { by, guardianId, reason: 'by-mistake', now }))
  it.each([
    ['first', ['yes', 'yes', 'yes']],
    ['second', ['first-guardian-only', 'yes', 'yes']],
    ['third', ['first-guardian-only', 'first-guardian-only', 'yes']],
  ])('is done by who came before, or oneself: the %s takes off the first, the second, the third', (by, answers) => {
    expect(['first', 'second', 'third'].map((who) => says(guardian(by), who))).toEqual(answers)
    expect(says(guardian(by), 'gone')).toBe('guardian-unknown')
  })

  it('voids what they gave, and is written down with its reason', () => {
    const invited = [code(asGuardian, { by: 'second' }), code(asSelf)]
    const done = remove({ ...child, invited }, { by: first, guardianId: 'second', reason: 'for-safety', now })
    const entry = { at: now, did: 'guardian-removed', guardianId: 'second', personId: 'second', by: 'first' }
    expect(done).toEqual({
      ok: true,
      value: {
        ...{ ...child, guardians: [first, guardian('third')], invited: [code(asSelf)] },
        trace: [{ ...entry, reason: 'for-safety' }],
      },
    })
  })

  it('is not needed of a child that is forgotten: it is nobody’s at once', () => {
    const nothing = { guardians: [], own: null, consents: [], invited: [], cares: [], trace: [] }
    expect(forgotten(child)).toEqual({ ...child, ...nothing, forgotten: true })
  })
})
