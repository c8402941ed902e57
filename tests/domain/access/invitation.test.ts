import { describe, expect, it } from 'vitest'
import {
  areFull,
  invitationState,
  KNOWN_FOR,
  type StaffInvitation,
  stillOpen,
  takeUp,
  untilFrom,
} from '#core/domain/access/invitation'
import type { StaffGrant, StaffRecord } from '#core/domain/access/staff'

const day = 24 * 3_600_000
const at = 1_000_000_000
const invitation = (change: Partial<StaffInvitation> = {}): StaffInvitation => ({
  ...{ id: 'hash', role: 'editor', nodeId: 'yard', name: 'sealed' as never, by: 'manager', at, until: at + 7 * day },
  ...change,
})
const used = { used: { by: 'somebody', at } }
const before = { mayStillInvite: true, needsCredential: false }
const newcomer: StaffRecord = { id: 'new', grants: [] }
const posts = (many: number): StaffGrant[] =>
  Array.from({ length: many }, (_, n) => ({ role: 'volunteer', nodeId: `n${n}` }))
const takes = (change: Partial<StaffInvitation>, record = newcomer, accepting: Partial<typeof before> = {}, now = at) =>
  takeUp(record, invitation(change), { now, ...before, ...accepting })

describe('an invitation to a post', () => {
  it.each([
    ['the moment it is written', {}, 0, 'open'],
    ['until its week is over', {}, 7 * day - 1, 'open'],
    ['with the end of its week', {}, 7 * day, 'over'],
    ['taken back', { withdrawn: 0 }, 0, 'withdrawn'],
    ['taken back, and its week over', { withdrawn: at }, 8 * day, 'withdrawn'],
    ['used', used, 0, 'used'],
    ['used, and then taken back', { ...used, withdrawn: at }, 0, 'used'],
  ] as const)('%s', (_, change, later, state) => {
    expect(invitationState(invitation(change), at + later)).toBe(state)
    const open = stillOpen(invitation(change), at + later)
    expect(open.ok ? 'open' : open.refusal).toBe(state === 'open' ? 'open' : `invitation-${state}`)
  })

  it('is one too many where a hundred are open, of all that ever were', () => {
    const open = (many: number) => Array.from({ length: many }, (_, n) => invitation({ id: `open-${n}` }))
    const ended = [invitation({ withdrawn: at }), invitation(used), invitation({ until: at })]
    expect(areFull([...ended, ...open(99)], at)).toBe(false)
    expect(areFull([...ended, ...open(100)], at)).toBe(true)
    expect(areFull(open(100), at + 7 * day)).toBe(false)
  })

  it('has a week, and is known by its name for thirty days', () => {
    expect(untilFrom(at)).toBe(at + 7 * day)
    expect(KNOWN_FOR).toBe(30 * day)
  })
})

describe('taking up an invitation is refused', () => {
  const theirs = { ...newcomer, grants: [{ role: 'editor' as const, nodeId: 'yard' }] }
  it.each([
    ['invitation-used', used, newcomer, {}, 0],
    ['invitation-over', {}, newcomer, {}, 7 * day],
    ['inviter-no-more', {}, newcomer, { mayStillInvite: false }, 0],
    ['already-yours', {}, theirs, {}, 0],
    ['posts-full', {}, { ...newcomer, grants: posts(20) }, {}, 0],
    // What is theirs already stays told, however many they have.
    ['already-yours', {}, { ...newcomer, grants: [...posts(19), ...theirs.grants] }, {}, 0],
  ] as const)('%s', (refusal, change, record, accepting, later) => {
    expect(takes(change, record, accepting, at + later)).toEqual({ ok: false, refusal })
  })
})

describe('whoever takes up an invitation', () => {
  const given = { by: 'manager', at: at + 5 }
  it('has the post beside those they had, and from whom and when', () => {
    const held = posts(19)
    expect(takes({}, { ...newcomer, actedAt: 3, grants: held }, {}, at + 5)).toEqual({
      ok: true,
      value: { id: 'new', actedAt: 3, grants: [...held, { role: 'editor', nodeId: 'yard', given }] },
    })
  })

  it('has the calendar it names, and a credential to show where the place asks for one', () => {
    const taken = takes({ role: 'counsellor', counsellorId: 'c1' }, newcomer, { needsCredential: true }, at + 5)
    expect(taken.ok && taken.value.grants).toEqual([
      { role: 'counsellor', nodeId: 'yard', counsellorId: 'c1', needsCredential: true, given },
    ])
  })

  it.each([
    ['another place', { role: 'editor', nodeId: 'street' }],
    ['another role', { role: 'manager', nodeId: 'yard' }],
    ['another calendar', { role: 'editor', nodeId: 'yard', counsellorId: 'c2' }],
  ] as const)('may have a post like it: %s', (_, grant) => {
    expect(takes({}, { ...newcomer, grants: [grant] }).ok).toBe(true)
  })
})
